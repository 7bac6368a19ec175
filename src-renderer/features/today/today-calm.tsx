import type { TodayPage } from '#contract/today';
import { useAppActions } from '../../lib/app-actions.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { countWords } from '../../lib/count-words.ts';

/** A day on which nobody needs a call. */
export function TodayCalm({ page }: { readonly page: TodayPage }) {
  const { go } = useAppActions();
  if (page.accountCount === 0) {
    return (
      <EmptyState
        text="The book has no account yet. Bring yours in from a file; you see what will happen before anything does."
        action={<Button onPress={() => go('import')}>Import accounts…</Button>}
      />
    );
  }
  return (
    <EmptyState
      text={`Of ${countWords(page.accountCount, 'account', 'accounts')}, none has fallen, none has gone stale, and no promise of yours is late.`}
      action={<Button onPress={() => go('book')}>Look through the Book</Button>}
    />
  );
}
