import type { DocOutcome, DocOutcomeState } from './document.ts';
import { paceLimits, paceOf, progressOf } from './outcome-reading.ts';
import { amountOf, ownersOf, stepOf, type PlanPrint } from './plan-print.ts';
import type { Seen } from './plan-document-fields.ts';
import type { IsoDate } from './time.ts';

/** CP6: an even pace that is ahead by no more than this is still on track. */
const paceGrace = paceLimits.onTrack / 100;

/** One outcome with its steps, its last reading and what it was worth. */
export function outcomeOf(print: PlanPrint, item: Seen<'plan_items'>, number: number): DocOutcome {
  const { seen, words, choice } = print;
  const unit = item.unit ?? null;
  const currency = item.currency ?? null;
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? null : words.number(value, unit, currency);
  const day = (on: IsoDate | null | undefined) => (on ? words.day(on) : null);
  const last = seen.measurements.filter((row) => row.item_id === item.id).at(-1);
  const now = figure(last?.value);
  const baseline = figure(item.baseline);
  const target = figure(item.target);
  const starts = item.starts_on ?? seen.plan.starts_on ?? null;
  const way = wayOf(item.baseline, last?.value, item.target);
  const pace = partOf(starts === null || !item.due ? null : paceOf(starts, item.due, choice.today));
  const { theirs, ours } = ownersOf(print, item);
  const parent = seen.parents.get(item.id) ?? null;
  const reading = [last?.source, last?.on_date ? words.day(last.on_date).words : null].filter(Boolean).join(', ');
  return {
    id: item.id,
    number: String(number),
    words: item.text ?? '',
    under: seen.items.find(({ id }) => id === parent)?.text ?? null,
    state: stateOf(item, way, pace, choice.today),
    type: item.value_type ?? null,
    measure: measureOf(item.metric ?? null, reading, item.measured_how ?? null),
    unit,
    baseline,
    now,
    target,
    way,
    pace,
    isConfirmed: Boolean(last?.confirmed_name),
    starts: day(starts),
    due: day(item.due),
    ownerTheirs: theirs,
    ownerOurs: ours === null ? null : choice.ourCompany ? `${ours}, ${choice.ourCompany}` : ours,
    amounts: seen.receipts.filter((row) => row.item_id === item.id).map((row) => amountOf(print, row)),
    steps: seen.items
      .filter((step) => step.level === 'step' && seen.parents.get(step.id) === item.id)
      .map((step) => stepOf(print, step)),
  };
}

function measureOf(metric: string | null, reading: string, how: string | null): string | null {
  const parts = [
    metric
      ? `Measured as ${metric}${reading === '' ? '' : ` (${reading})`}`
      : reading === ''
        ? ''
        : `Last reading: ${reading}`,
    how ?? '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}

/** 0 at the baseline, 1 at the target, whichever way the number goes. */
function wayOf(
  baseline: number | null | undefined,
  now: number | null | undefined,
  target: number | null | undefined,
): number | null {
  if (now === null || now === undefined || target === null || target === undefined) return null;
  const from = baseline ?? 0;
  return from === target ? (now === target ? 1 : null) : partOf(progressOf(from, target, now));
}

/** A document draws parts of one, where the rules reckon in percent. */
const partOf = (percent: number | null): number | null => (percent === null ? null : percent / 100);

/** CP6: as it was set; else met at the target, late past its day, and on track where it keeps an even pace. */
function stateOf(item: Seen<'plan_items'>, way: number | null, pace: number | null, today: IsoDate): DocOutcomeState {
  if (item.status === 'achieved') return 'met';
  if (item.status) return item.status;
  if (item.done_on || (way !== null && way >= 1)) return 'met';
  if (item.due && item.due < today) return 'late';
  if (way === null) return 'no reading';
  return pace === null || way + paceGrace >= pace ? 'on track' : 'at risk';
}
