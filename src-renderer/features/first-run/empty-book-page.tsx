import { FileSpreadsheet, Plus } from 'lucide-react';
import { cx } from '../../ui/cx.ts';
import { ChoiceList } from './choice-list.tsx';
import styles from './empty-book-page.module.css';

/** Props of {@link EmptyBookPage}. */
export interface EmptyBookPageProps {
  onImport: () => void;
  onNewAccount: () => void;
  /** Nothing can be added to a book that may only be read. */
  isReadOnly: boolean;
}

/** What stands in Today and in the Book as long as there is no account. */
export function EmptyBookPage({ onImport, onNewAccount, isReadOnly }: EmptyBookPageProps) {
  return (
    <div className={cx(styles.page)}>
      <div className={cx(styles.column)}>
        <h2 className={cx(styles.title)}>Your book is ready</h2>
        <p className={cx(styles.lead)}>
          {isReadOnly
            ? 'It has no account, and this file may only be read.'
            : 'It has no account yet. Bring yours in, or begin with one.'}
        </p>
        {!isReadOnly && (
          <ChoiceList
            label="Add accounts"
            choices={[
              {
                id: 'import',
                icon: FileSpreadsheet,
                label: 'Import accounts…',
                detail: 'From a CSV file. You see what will happen before anything does.',
                onChoose: onImport,
              },
              {
                id: 'new',
                icon: Plus,
                label: 'New account',
                detail: 'A name is enough; the rest can wait.',
                onChoose: onNewAccount,
              },
            ]}
          />
        )}
      </div>
    </div>
  );
}
