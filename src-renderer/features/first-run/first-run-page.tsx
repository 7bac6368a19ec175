import { BookOpen, FileSpreadsheet, FolderOpen, Telescope } from 'lucide-react';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { cx } from '../../ui/cx.ts';
import { ChoiceList } from './choice-list.tsx';
import styles from './first-run-page.module.css';

/** The four ways to begin. */
export type Beginning = 'start' | 'import' | 'open' | 'sample';

/** Props of {@link FirstRunPage}. */
export interface FirstRunPageProps {
  onBegin: (beginning: Beginning) => void;
  /** Which of them is under way. */
  busy: Beginning | null;
}

/** What a newcomer sees: what this is, and four ways to begin. */
export function FirstRunPage({ onBegin, busy }: FirstRunPageProps) {
  return (
    <div className={cx(styles.page)}>
      <div className={cx(styles.column)}>
        <span className={cx(styles.mark)}>
          <BrandMark size={40} />
        </span>
        <h1 className={cx(styles.title)}>How is each account, really?</h1>
        <p className={cx(styles.lead)}>
          Write it down in five seconds, see it go from red to green, and know whom to call next. Your book is one file
          on this machine, and nothing of it leaves.
        </p>
        <ChoiceList
          label="Begin"
          busy={busy}
          choices={[
            {
              id: 'start',
              icon: BookOpen,
              label: 'Start my book',
              detail: 'An empty book, ready for your first account.',
              onChoose: () => onBegin('start'),
            },
            {
              id: 'import',
              icon: FileSpreadsheet,
              label: 'Import accounts from CSV',
              detail: 'From a CRM or a spreadsheet. You see what will happen before anything does.',
              onChoose: () => onBegin('import'),
            },
            {
              id: 'open',
              icon: FolderOpen,
              label: 'Open a book…',
              detail: 'One you already have, or a backup of it.',
              onChoose: () => onBegin('open'),
            },
            {
              id: 'sample',
              icon: Telescope,
              label: 'Look at the sample book',
              detail: 'Invented companies with two years of history, to see everything alive.',
              onChoose: () => onBegin('sample'),
            },
          ]}
        />
      </div>
    </div>
  );
}
