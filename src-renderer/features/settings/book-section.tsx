import { useAct, useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { KeyValues } from '../../ui/key-values.tsx';
import styles from './book-section.module.css';
import { SettingsSection } from './settings-section.tsx';
import { useLocale } from '../../lib/use-locale.ts';

/** Where the book lives and how it is kept safe. */
export function BookSection() {
  const { data: book } = useCall('book:state', null);
  const { mutate: reveal } = useAct('book:reveal');
  const { mutate: backUp, isPending } = useAct('book:backup');
  const { notify } = useAppActions();
  const { locale, zone } = useLocale();
  if (!book) return null;
  const when = (instant: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(
      new Date(instant),
    );
  return (
    <SettingsSection
      name="This book"
      about="One file. It is backed up by itself while the app runs. To take it elsewhere, back it up there: a plain copy of an open book can miss its newest lines."
    >
      <KeyValues
        labelWidth={104}
        rows={[
          { id: 'path', label: 'File', value: <span className={cx(styles.path)}>{book.path}</span> },
          {
            id: 'counts',
            label: 'Holds',
            value: `${formatNumber(book.accounts, { locale })} ${book.accounts === 1 ? 'account' : 'accounts'}, ${formatNumber(book.interactions, { locale })} ${book.interactions === 1 ? 'interaction' : 'interactions'}`,
          },
          {
            id: 'backup',
            label: 'Last backup',
            value: book.lastBackupAt === null ? 'none yet' : when(book.lastBackupAt),
          },
        ]}
      />
      <div className={cx(styles.acts)}>
        <Button onPress={() => reveal(null)}>Show in folder</Button>
        <Button
          isPending={isPending}
          onPress={() =>
            backUp(null, {
              onSuccess: (made) => {
                if (made) notify({ text: `Backed up and checked, in ${made.path}.` });
              },
              onError: ({ failure }) => notify({ text: failureSentence(failure), tone: 'bad' }),
            })
          }
        >
          Back up now…
        </Button>
      </div>
    </SettingsSection>
  );
}
