import type { Clock } from '#domain/clock';
import type { BookView } from './book-view.ts';
import { lineToLog } from './line-view.ts';

/** The half-written logs that name an account by words alone, as their line is read now. */
export function waitingLinesOf(view: BookView, clock: Clock, accountId: string): readonly string[] {
  const { queries } = view;
  const quick = queries.draft('quick');
  const drafts = [...queries.logDrafts(), ...(quick ? [{ key: 'quick', body: quick.body }] : [])];
  return drafts
    .filter(({ body }) => {
      const line = lineOf(body);
      const read = line === null ? null : lineToLog(view, clock, line, null);
      return read?.ok === true && read.value.accountId === accountId;
    })
    .map(({ key }) => key);
}

/** The line of a draft of a log; null where there is none. */
function lineOf(body: string): string | null {
  try {
    const draft = JSON.parse(body) as { readonly form?: { readonly line?: unknown } } | null;
    const line = draft?.form?.line;
    return typeof line === 'string' ? line : null;
  } catch {
    return null;
  }
}
