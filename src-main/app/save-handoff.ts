import type { Input } from '#contract/channels';
import type { NotFound } from '#contract/failures';
import type { PersonRow } from '#domain/book-tables';
import { matchStakeholder, readStakeholder } from '#domain/handoff';
import type { HandoffItemRow } from '#domain/onboarding-rows';
import { positionAfter } from '#domain/plan-tree';
import { err, ok } from '#domain/result';
import { blankToNull } from './blank-to-null.ts';
import { openCommitment } from './open-commitment.ts';
import { emptyItemRow, linesOfPlan } from './plan-lines.ts';
import { createPlan } from './plans.ts';
import type { BookWriter, Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';
import { openRisk } from './risks.ts';

type Became = Partial<Pick<HandoffItemRow, 'plan_item_id' | 'risk_id' | 'person_id' | 'commitment_id'>>;

/** HO4: what Sales handed over, each line with what it becomes, in one act. */
export const saveHandoff: Command<Input<'handoffs:save'>, { readonly id: string }, NotFound> = {
  act: 'handoff.save',
  label: () => 'handoff from Sales',
  run: async (book, input) => {
    const { accountId } = input;
    if (!book.get('accounts', accountId)) return err({ type: 'NotFound', what: 'account' });
    const handoffId = book.newId();
    book.insert('handoffs', {
      id: handoffId,
      account_id: accountId,
      from_name: blankToNull(input.fromName),
      on_date: input.onDate,
      words: blankToNull(input.words),
      audience: 'manager',
      created_at: book.now,
    });
    const keep = (kind: HandoffItemRow['kind'], text: string, became: Became): void =>
      book.insert('handoff_items', {
        id: book.newId(),
        account_id: accountId,
        handoff_id: handoffId,
        kind,
        text,
        plan_item_id: null,
        risk_id: null,
        person_id: null,
        commitment_id: null,
        ...became,
        audience: 'manager',
        created_at: book.now,
      });
    if (input.hypotheses.length > 0) {
      const planId = await planOf(book, accountId, input.onDate);
      if (!planId.ok) return planId;
      for (const text of input.hypotheses)
        keep('hypothesis', text, { plan_item_id: newOutcome(book, accountId, planId.value, text) });
    }
    for (const text of input.risks) {
      const fields = { text, answer: null, ownerOurs: null, due: null, audience: 'manager' as const };
      keep('risk', text, { risk_id: openRisk(book, accountId, 'sales', fields) });
    }
    // Two lines may name the same new person.
    const made: PersonRow[] = [];
    for (const { text, personId } of input.stakeholders) {
      if (personId !== null && book.get('people', personId)?.account_id !== accountId)
        return err({ type: 'NotFound', what: 'person' });
      const known = personId ?? matchStakeholder(readStakeholder(text), made)?.id ?? null;
      const id = personOfLine(book, accountId, text, known);
      if (known === null) made.push(...book.where('people', { id }));
      keep('stakeholder', text, { person_id: id });
    }
    for (const text of input.promises) {
      const given = { account_id: accountId, direction: 'ours', text, due: null, origin: 'sales' } as const;
      keep('promise', text, { commitment_id: openCommitment(book, { ...given, audience: 'customer' }) });
    }
    return ok({ id: handoffId });
  },
};

/** The newest open plan of the account, or a new one. */
async function planOf(book: BookWriter, accountId: string, startsOn: string) {
  const [open] = book
    .where('plans', { account_id: accountId })
    .filter(({ closed_on }) => closed_on === null)
    .toSorted((left, right) => (left.starts_on > right.starts_on ? -1 : 1));
  if (open) return ok(open.id);
  const made = await createPlan.run(book, { accountId, title: 'Success plan', startsOn });
  return made.ok ? ok(made.value.id) : made;
}

function newOutcome(book: BookWriter, accountId: string, planId: string, text: string): string {
  const id = book.newId();
  const position = positionAfter(linesOfPlan(book, planId).at(-1)?.position ?? null);
  book.insert(
    'plan_items',
    // What Sales supposed is not yet the customer's word: it stays inside until it is agreed.
    {
      ...emptyItemRow(book, { id: planId, account_id: accountId }, { id, level: 'outcome', position, text }),
      audience: 'manager',
    },
  );
  return id;
}

/** Somebody new, or what the line adds to somebody known. Nothing known is overwritten. */
function personOfLine(book: BookWriter, accountId: string, text: string, personId: string | null): string {
  const { name, email, title } = readStakeholder(text);
  if (personId !== null) {
    const known = book.get('people', personId);
    if (known) book.update('people', personId, { email: known.email ?? email, title: known.title ?? title });
    return personId;
  }
  const id = book.newId();
  book.insert('people', {
    id,
    account_id: accountId,
    name,
    email,
    title,
    former_since: null,
    audience: 'self',
    created_at: book.now,
  });
  return id;
}

/** Takes the handoff out; what it became stays. */
export const removeHandoff: Command<Input<'handoffs:remove'>, null, NotFound> = {
  act: 'handoff.remove',
  label: () => 'removal of a handoff',
  run: (book, { id }) => {
    if (!book.get('handoffs', id)) return err({ type: 'NotFound', what: 'handoff' });
    removeRow(book, 'handoffs', id);
    return ok(null);
  },
};
