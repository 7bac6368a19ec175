import type { Standing as Judged } from '#contract/outcomes';
import type { PlanItem, WholePlan } from '#contract/plans';
import { standingOf, stepTallies } from '#domain/plan-progress';
import type { OutcomeStatus } from '#domain/plan-rows';
import type { IsoDate } from '#domain/time';
import { capitalised } from '../../lib/capitalised.ts';
import { countWords } from '../../lib/count-words.ts';
import { daysBetween, formatDate } from '../../lib/format-date.ts';
import { formatNumber } from '../../lib/format-number.ts';
import type { Here } from '../../lib/use-here.ts';

/** How an outcome stands, and what says so. */
export interface Standing {
  readonly id: string;
  readonly text: string;
  readonly status: OutcomeStatus;
  readonly why: string;
}

const late = (due: IsoDate, today: IsoDate): string => `${daysBetween(due, today)} d late`;

/** Every outcome with how it stands and why. */
export function standingsOf(
  items: readonly PlanItem[],
  here: Here,
  judged: readonly Pick<Judged, 'id' | 'standing'>[],
): readonly Standing[] {
  const known = new Map(judged.map(({ id, standing }) => [id, standing]));
  const tallies = stepTallies(items, here.today);
  return items
    .filter(({ level }) => level === 'outcome')
    .map((item) => {
      const tally = tallies.get(item.id);
      // OC5: what was measured is known to the book; a line that is on its way there is judged by its steps.
      const status = item.status ?? known.get(item.id) ?? standingOf(item, tally, here.today);
      const steps =
        tally && tally.steps > 0
          ? `${tally.done} of ${tally.steps} ${tally.steps === 1 ? 'step' : 'steps'} done`
          : null;
      const why = [
        item.status !== null && item.statusOn !== null ? `set ${formatDate(item.statusOn, here)}` : null,
        item.doneOn !== null ? `done ${formatDate(item.doneOn, here)}` : null,
        item.due !== null && item.doneOn === null
          ? item.due < here.today
            ? late(item.due, here.today)
            : `due ${formatDate(item.due, here)}`
          : null,
        steps,
        tally && tally.late > 0 ? `${tally.late} late` : null,
      ].filter((part) => part !== null);
      return { id: item.id, text: item.text, status, why: why.join(', ') };
    });
}

/** "Three of four outcomes on track": those that are or were achieved, of those that were not dropped. */
export function trackWords(standings: readonly Standing[]): string | null {
  const counted = standings.filter(({ status }) => status !== 'dropped');
  if (counted.length === 0) return null;
  const good = counted.filter(({ status }) => status === 'on track' || status === 'achieved').length;
  return capitalised(
    `${good === 0 ? 'none' : words(good)} of ${countWords(counted.length, 'outcome', 'outcomes')} on track`,
  );
}

const words = (count: number): string => countWords(count, '', '').trim();

/** When the plan was agreed, reviewed or closed. */
export function planSentence(plan: WholePlan, here: Here): string {
  if (plan.closedOn !== null) return `Closed ${formatDate(plan.closedOn, here)}.`;
  const parts = [
    plan.agreedOn === null ? null : `agreed ${formatDate(plan.agreedOn, here)}`,
    plan.reviewedOn === null ? null : `reviewed ${formatDate(plan.reviewedOn, here)}`,
  ].filter((part) => part !== null);
  const said = parts.length > 0 ? parts : [`starts ${formatDate(plan.startsOn, here)}`, 'not agreed yet'];
  return `${capitalised(said.join(', '))}.`;
}

/** The day of a line: when it is due, by how many days it is late, or when it was done. */
export function dayWords(item: PlanItem, here: Here): { readonly text: string; readonly isLate: boolean } | null {
  if (item.doneOn !== null) return { text: nearDay(item.doneOn, here), isLate: false };
  if (item.due === null) return null;
  const isOver = item.status === 'dropped' || item.status === 'achieved';
  if (item.due < here.today && !isOver) return { text: late(item.due, here.today), isLate: true };
  return { text: nearDay(item.due, here), isLate: false };
}

/** A day without its year while no other year can be meant. */
const nearDay = (day: IsoDate, here: Here): string =>
  formatDate(day, Math.abs(daysBetween(here.today, day)) < 330 ? { ...here, today: day } : here);

/** Who owns a line there and here. */
export function ownerWords({ ownerPersonName, ownerOurs }: PlanItem): string {
  const ours = ownerOurs === 'me' ? (ownerPersonName === null ? 'me' : 'I') : ownerOurs;
  return [ownerPersonName, ours === 'I' ? 'me' : ours].filter((name) => name !== null).join(', ');
}

/** "24 → 20 days"; null where nothing is measured. */
export function measureWords(item: PlanItem, { locale }: Here, hasUnit: boolean): string | null {
  const now = item.latest?.value ?? item.baseline;
  if (now === null && item.target === null) return null;
  const number = (value: number | null): string => (value === null ? '?' : formatNumber(value, { locale }));
  return `${number(now)} → ${number(item.target)}${item.unit === null || !hasUnit ? '' : ` ${item.unit}`}`;
}
