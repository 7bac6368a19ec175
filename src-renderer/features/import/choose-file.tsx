import { FileSpreadsheet } from 'lucide-react';
import { useStore } from 'zustand';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import styles from './choose-file.module.css';
import { importStore } from './import-store.ts';
import type { ImportActs } from './use-import-acts.ts';

/** The beginning: one button, and what will happen. */
export function ChooseFile({ acts, isReadOnly }: { acts: ImportActs; isReadOnly: boolean }) {
  const { trouble, busy } = useStore(importStore);
  return (
    <div className={cx(styles.column)}>
      <PageHeading
        level={2}
        title="Import accounts and contract lines"
        summary={
          isReadOnly
            ? 'This book can be read but not changed, so nothing can be imported into it.'
            : 'Choose a list from your CRM, or any table saved as CSV. You see what would happen, row by row, before anything does.'
        }
      />
      {trouble !== null && (
        <div className={cx(styles.trouble)}>
          <Banner tone="bad">{trouble}</Banner>
        </div>
      )}
      <div className={cx(styles.place)}>
        <Button
          kind="primary"
          icon={FileSpreadsheet}
          autoFocus
          isDisabled={isReadOnly || busy !== null}
          onPress={() => void acts.choose()}
        >
          Choose a file…
        </Button>
        <p className={cx(styles.hint)}>or drop it here</p>
      </div>
      <ul className={cx(styles.facts)}>
        <li>Accounts first, then their contract lines: lines find their account by its id, or by its domain.</li>
        <li>A list that was imported before updates what it brought, and leaves what you typed.</li>
        <li>Columns without a place of their own are kept beside the account. Nothing of the file is lost.</li>
        <li>The whole import is one step of undo.</li>
      </ul>
    </div>
  );
}
