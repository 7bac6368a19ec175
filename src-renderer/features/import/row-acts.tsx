import type { ImportChoices } from '#contract/imports';
import { useAct } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { setAcceptNames, showProblems, type ImportTab } from './import-store.ts';

/** Props of {@link RowActs}. */
export interface RowActsProps {
  tab: ImportTab;
  problemsOf: string | null;
  token: string;
  choices: ImportChoices;
  hasRows: boolean;
}

/** What can be done with all rows of the tab at once. */
export function RowActs({ tab, problemsOf, token, choices, hasRows }: RowActsProps) {
  if (tab === 'question' && (hasRows || choices.acceptNames)) {
    return (
      <Checkbox isSelected={choices.acceptNames} onChange={setAcceptNames}>
        Exactly the same name is the same account
      </Checkbox>
    );
  }
  if (tab === 'problem' && problemsOf !== null) {
    return (
      <Button size="small" onPress={() => showProblems(null)}>
        Only {problemsOf}: show all problems
      </Button>
    );
  }
  return tab === 'skipped' && hasRows ? <SaveRejected token={token} /> : null;
}

/** Writes the rows that are left out to a file, with the reason, so that they can be mended and brought in. */
export function SaveRejected({ token, size = 'small' }: { token: string; size?: 'small' | 'normal' }) {
  const { mutate: save, isPending } = useAct('import:saveRejected');
  const { notify } = useAppActions();
  return (
    <Button
      size={size}
      isDisabled={isPending}
      onPress={() =>
        save(
          { token },
          {
            onSuccess: (saved) =>
              saved &&
              notify({
                text: `${saved.rows === 1 ? 'One row' : `${saved.rows} rows`} saved as ${saved.fileName}, each with its reason.`,
              }),
            onError: ({ failure }) => notify({ text: failureSentence(failure), tone: 'bad' }),
          },
        )
      }
    >
      Save left-out rows…
    </Button>
  );
}
