import { useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { readTalk, talkKey } from './talk-draft.ts';
import { TalkSheet } from './talk-sheet.tsx';
import { useKeptDraft } from './use-kept-draft.ts';

/** Reflection mode: the window is one quiet page, and what was begun goes on where it stopped. */
export function TalkPage({ accountId }: { accountId: string }) {
  const { data: preparation, isError } = useCall('reflections:prepare', { accountId });
  const draft = useKeptDraft(talkKey(accountId));
  const { go } = useAppActions();
  if (isError)
    return (
      <EmptyState
        text="This account is no longer in the book. Undo may bring it back."
        action={<Button onPress={() => go('reflections')}>Go to Reflections</Button>}
      />
    );
  if (draft.before === undefined && draft.trouble !== null)
    return (
      <EmptyState text={draft.trouble} action={<Button onPress={() => go('reflections')}>Go to Reflections</Button>} />
    );
  if (!preparation || draft.before === undefined) return null;
  const now = new Date().toISOString();
  const before = draft.before === null ? null : readTalk(draft.before, now);
  return (
    <TalkSheet
      accountId={accountId}
      accountName={preparation.account.accountName}
      people={preparation.people}
      isReadOnly={preparation.isReadOnly}
      // A card that was only filled in has not begun to talk.
      begun={
        before === null || (before.text === '' && before.ran === 0)
          ? { startedAt: now, ran: 0, text: '', minutes: [], people: before?.people ?? [] }
          : before
      }
      draft={draft}
    />
  );
}
