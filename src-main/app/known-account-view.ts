import type { TableName } from '#domain/book-tables';
import { err, ok, type Result } from '#domain/result';
import { instantFromEpoch, type IsoDate } from '#domain/time';
import { countsBefore } from '#domain/what-happened';
import type { ErasedThing, KnownAccount } from '#contract/as-known';
import type { NotFound } from '#contract/failures';
import { viewAccount } from './account-view.ts';
import { createBookView, type BookView } from './book-view.ts';
import type { KnownBook } from './ports/known-book.ts';

type NotYetKnown = { readonly type: 'NotYetKnown'; readonly firstOn: IsoDate | null };

/** The page of an account as it was known at the end of a day: judged, dated and counted as of that day. */
export function viewKnownAccount(
  view: BookView,
  id: string,
  on: IsoDate,
): Result<KnownAccount, NotFound | NotYetKnown> {
  if (!view.queries.account(id)) return err({ type: 'NotFound', what: 'account' });
  const known = knownOn(view, id, on);
  const then = viewOf(view, known, on);
  const page = viewAccount(then, id);
  if (!page.ok) {
    const firstOn = known.firstAt === null ? null : view.calendar().dateOf(known.firstAt);
    return err({ type: 'NotYetKnown', firstOn });
  }
  return ok({
    page: page.value,
    history: then.queries.history(id, null, then.before()),
    validity: then.settings().validity,
    erased: known.erased.flatMap(({ table, recordedAt }) => {
      const what = erasedWords[table];
      return what === null ? [] : [{ what, recordedAt }];
    }),
  });
}

/** What the screens see of an account as it was known at the end of a day: asked like the present. */
export const viewKnownOn = (view: BookView, id: string, on: IsoDate): BookView =>
  viewOf(view, knownOn(view, id, on), on);

/** What had been recorded of an account by the end of a day. */
const knownOn = (view: BookView, id: string, on: IsoDate): KnownBook =>
  view.queries.knownBefore(id, countsBefore(on, view.calendar()));

/** The same view as of the present, with the clock at the last moment of that day. */
function viewOf(view: BookView, known: KnownBook, on: IsoDate): BookView {
  const kept = views.get(known);
  if (kept) return kept;
  const end = countsBefore(on, view.calendar());
  const { zone } = view.calendar();
  const then = createBookView(known.queries, { now: () => instantFromEpoch(Date.parse(end) - 1), zone: () => zone });
  views.set(known, then);
  return then;
}

/** A page asks for its parts one by one; a past state never changes, so what was gathered of it holds. */
const views = new WeakMap<KnownBook, BookView>();

/** What a row is called once only its place is left; null goes without saying, with what it hung on. */
const erasedWords: Readonly<Record<TableName, ErasedThing['what'] | null>> = {
  accounts: null,
  contract_lines: 'contract line',
  people: 'person',
  interactions: 'interaction',
  interaction_people: null,
  interaction_signals: null,
  readings: 'sentiment',
  notes: 'note',
  note_versions: null,
  commitments: 'promise',
  reply_pairs: 'question',
  perceptions: 'scale',
  value_statements: 'answer about the value',
  calendars: null,
  meetings: null,
  meeting_rules: null,
  reflections: 'reflection',
  harvests: 'harvest',
  objectives: 'objective',
  objective_checks: null,
  attachments: 'file',
  note_finds: null,
  evidence: 'reading of the data',
  conflict_answers: 'line about a disagreement',
  renewal_outcomes: 'outcome',
  plans: 'entry',
  plan_items: 'entry',
  measurements: 'entry',
  receipts: 'entry',
  plan_versions: 'entry',
  plan_reviews: 'entry',
  plan_templates: null,
  milestones: null,
  milestone_marks: 'entry',
  usage_readings: null,
  journey_maps: null,
  stage_entries: null,
  line_steps: null,
  line_places: null,
  risks: 'entry',
  onboardings: null,
  handoffs: null,
  handoff_items: null,
  work_done: 'entry',
  exports: null,
  import_batches: null,
  settings: null,
};
