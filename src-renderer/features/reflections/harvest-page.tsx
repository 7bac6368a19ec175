import { useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { useIsPast } from '../../lib/as-known.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SkeletonRows } from '../../ui/skeleton-row.tsx';
import { harvestKey, readHarvest } from './harvest-form.ts';
import { HarvestSheet } from './harvest-sheet.tsx';
import { useKeptDraft } from './use-kept-draft.ts';

/** The notes as they were typed, and what is picked out of them. */
export function HarvestPage({ interactionId }: { interactionId: string }) {
  const { data: reflection, isError } = useCall('reflections:get', { interactionId });
  const { data: book } = useCall('book:state', null);
  const draft = useKeptDraft(harvestKey(interactionId));
  const { go } = useAppActions();
  const isPast = useIsPast();
  if (isError)
    return (
      <EmptyState
        text="This reflection is no longer in the book. Undo may bring it back."
        action={<Button onPress={() => go('reflections')}>Go to Reflections</Button>}
      />
    );
  if (draft.before === undefined && draft.trouble !== null)
    return (
      <EmptyState text={draft.trouble} action={<Button onPress={() => go('reflections')}>Go to Reflections</Button>} />
    );
  if (!reflection || !book || draft.before === undefined)
    return <SkeletonRows count={6} label="Opening the reflection" />;
  return (
    <HarvestSheet
      reflection={reflection}
      begun={readHarvest(draft.before, reflection.audience)}
      draft={draft}
      isReadOnly={book.readOnly || isPast}
    />
  );
}
