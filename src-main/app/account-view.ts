import { isRunning } from '#domain/contract-line';
import { validDays } from '#domain/sentiment-validity';
import { err, ok, type Result } from '#domain/result';
import type { ContractLineRow } from '#domain/book-tables';
import type { PromiseRecord, PromiseSide } from '#domain/promise-record';
import { daysBetween, type IsoDate } from '#domain/time';
import type { AccountPage, ContractLine } from '#contract/accounts';
import type { NotFound } from '#contract/failures';
import type { BookView } from './book-view.ts';

/** More open commitments than this at one account are a list of their own. */
const mostCommitments = 50;

/** All that the head and the sides of an account's page show. */
export function viewAccount(view: BookView, id: string): Result<AccountPage, NotFound> {
  const { queries } = view;
  const account = queries.account(id);
  const facts = view.factsOf(id);
  if (!account || !facts) return err({ type: 'NotFound', what: 'account' });
  const today = view.today();
  const lines = queries.contractLines(id).map((line) => contractLine(line, today));
  const people = queries.people(id);
  const entryCount = queries.entryCount(id);
  const [renewal, previousRenewal] = queries.renewalConfidences(id, view.before());
  const [reading] = facts.readings;
  return ok({
    id,
    fields: {
      name: account.name,
      externalId: account.external_id,
      domain: account.domain,
      segment: account.segment,
      coverage: account.coverage,
      stage: account.stage,
      industry: account.industry,
      country: account.country,
      customerSince: account.customer_since,
      owner: account.owner,
      parentId: account.parent_id,
      pinned: account.pinned === 1,
    },
    parentName: account.parent_id === null ? null : (queries.account(account.parent_id)?.name ?? null),
    extra: JSON.parse(account.extra) as Record<string, string>,
    row: view.row(facts),
    validDays: reading ? validDays(view.settings().validity, facts.coverage, reading.level) : null,
    renewalConfidence: renewal ? { ...renewal, previous: previousRenewal?.percent ?? null } : null,
    entryCount,
    people: people.map(({ id: personId, name, email, title, former_since: formerSince }) => ({
      id: personId,
      name,
      email,
      title,
      formerSince,
    })),
    lines,
    openCommitments: queries.commitments({ accountId: id, state: 'open', limit: mostCommitments }).commitments,
    promises: promisesOf(view, id),
    sections: [
      'Overview',
      ...(entryCount > 0 || reading ? (['Timeline'] as const) : []),
      ...(queries.plans.hasPlans(id) || queries.receipts.hasAny(id) ? (['Success plan'] as const) : []),
      // Both begin here where they are typed by hand.
      'People',
      'Renewal',
      ...(queries.onboardings.hasRisks(id) ? (['Risks'] as const) : []),
      ...(queries.hasNotes(id) ? (['Notes'] as const) : []),
    ],
  });
}

function promisesOf(view: BookView, accountId: string): AccountPage['promises'] {
  const of = (side: PromiseSide): PromiseRecord => {
    const { kept, broken, open, oldestAt } = view.queries.promises(accountId, side);
    const days = oldestAt === null ? null : daysBetween(view.calendar().dateOf(oldestAt), view.today());
    return { kept, broken, open, oldestDays: days };
  };
  return { ours: of('ours'), theirs: of('theirs'), sales: of('sales') };
}

const contractLine = (line: ContractLineRow, today: IsoDate): ContractLine => ({
  id: line.id,
  externalId: line.external_id,
  product: line.product,
  arr: { amountMinor: line.arr_minor, currency: line.currency },
  startsOn: line.starts_on,
  endsOn: line.ends_on,
  noticeDays: line.notice_days,
  autoRenew: line.auto_renew === null ? null : line.auto_renew === 1,
  isTrial: line.is_trial === 1,
  seats: line.seats,
  running: isRunning({ startsOn: line.starts_on, endsOn: line.ends_on, isTrial: line.is_trial === 1 }, today),
});
