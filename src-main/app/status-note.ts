import type { Input, Output } from '#contract/channels';
import type { NotFound } from '#contract/failures';
import { err, ok } from '#domain/result';
import { statusNote, type NoteFact } from '#domain/status-note';
import type { BookView } from './book-view.ts';
import type { Command } from './ports/book-writer.ts';

/** A status note of an account as it would be written today. */
export function viewStatusNote(view: BookView, accountId: string, locale: string): Output<'statusNote:get'> {
  const { onboardings, plans } = view.queries;
  const work = onboardings.work(accountId);
  const untold = work.filter(({ told_on: toldOn }) => toldOn === null);
  const lastTold =
    work
      .flatMap(({ told_on: toldOn }) => toldOn ?? [])
      .toSorted()
      .at(-1) ?? '';
  const calendar = view.calendar();
  const facts: NoteFact[] = untold.map(({ text, audience }) => ({ about: 'done', text, due: null, audience }));
  for (const { direction, state, text, due, audience, closed_at: closedAt } of onboardings.promises(accountId)) {
    if (state === 'open') facts.push({ about: direction === 'ours' ? 'next' : 'need', text, due, audience });
    else if (direction === 'ours' && closedAt !== null && calendar.dateOf(closedAt) >= lastTold)
      facts.push({ about: 'done', text, due: null, audience });
  }
  for (const plan of plans.plansOf(accountId)) {
    if (plan.closed_on !== null) continue;
    for (const { level, done_on: doneOn, due, text, audience } of plans.items(plan.id))
      if (level === 'step' && doneOn === null && due !== null) facts.push({ about: 'next', text, due, audience });
  }
  const note = statusNote(facts, { today: view.today(), locale });
  return {
    text: note.text,
    leftOut: [...note.leftOut],
    workIds: untold.filter(({ audience }) => audience === 'customer').map(({ id }) => id),
  };
}

/** ST3: the customer was told of this work, by the CSM. */
export const tellWork: Command<Input<'statusNote:told'>, null, NotFound> = {
  act: 'work.tell',
  label: () => 'mark as told',
  run: (book, { workIds, on }) => {
    for (const id of workIds) {
      if (!book.get('work_done', id)) return err({ type: 'NotFound', what: 'work done' });
      book.update('work_done', id, { told_on: on });
    }
    return ok(null);
  },
};
