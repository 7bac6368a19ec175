import type { Doc, DocBlock, DocOutcome, DocReceipt } from './document.ts';
import { docWords, type DocWords } from './document-words.ts';
import { findingOf } from './plan-finding.ts';
import { outcomeOf } from './plan-document-outcome.ts';
import { amountOf, ourSide, stepOf, type CopyChoice, type PlanPrint } from './plan-print.ts';
import type { Seen, SeenPlan } from './plan-document-fields.ts';
import type { ReceiptMethod } from './plan-rows.ts';
import { addDays, daysBetween } from './time.ts';

/** CP4: the customer's copy of a success plan, made from what its audience may see and from nothing else. */
export function planDocument(seen: SeenPlan, choice: CopyChoice): Doc {
  const words = docWords(choice.locale);
  const people = new Map(seen.people.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const])));
  const print: PlanPrint = { seen, words, choice, people };
  const account = seen.account.name ?? '';
  const outcomes = seen.items
    .filter(({ level }) => level === 'outcome')
    .map((item, index) => outcomeOf(print, item, index + 1));
  const asOf = words.day(choice.today);
  return {
    model: 1,
    kind: 'success plan',
    audience: seen.seenBy,
    paper: choice.paper,
    language: choice.locale,
    from: choice.ourCompany ?? choice.ourName,
    account,
    title: seen.plan.title ?? '',
    label: 'Success plan',
    meta: metaOf(print),
    finding: findingOf(outcomes, choice.today),
    blocks: blocksOf(print, outcomes),
    asOf,
    foot: `${account} · Success plan · as of ${asOf.words}${seen.seenBy === 'customer' ? '' : seen.seenBy === 'manager' ? ' · internal' : ' · for me only'}`,
    madeAt: choice.madeAt,
  };
}

function metaOf({ seen, words }: PlanPrint): readonly string[] {
  const agreed = seen.versions.at(-1);
  const reviewed = seen.reviews.at(-1)?.on_date;
  return [
    agreed?.agreed_name ? `Agreed with ${agreed.agreed_name}` : 'Not yet agreed',
    ...(agreed?.agreed_on ? [words.day(agreed.agreed_on).words] : []),
    ...(reviewed ? [`Reviewed ${words.day(reviewed).words}`] : []),
    ...(seen.plan.closed_on ? [`Closed ${words.day(seen.plan.closed_on).words}`] : []),
  ];
}

function blocksOf(print: PlanPrint, outcomes: readonly DocOutcome[]): readonly DocBlock[] {
  const { seen, words, choice } = print;
  const account = seen.account.name ?? '';
  const loose = seen.items.filter((item) => item.level === 'step' && !hangsOnOutcome(seen, item.id));
  const receipts = seen.receipts.filter(({ state }) => state !== undefined).map((row) => receiptOf(print, row));
  const open = [...outcomes.flatMap(({ steps }) => steps), ...loose.map((item) => stepOf(print, item))]
    .filter((step) => step.done === null && step.due !== null)
    .sort((left, right) => ((left.due?.on ?? '') < (right.due?.on ?? '') ? -1 : 1));
  const dates = [
    ...outcomes.flatMap(({ starts, due, steps }) => [starts?.on, due?.on, ...steps.map((step) => step.due?.on)]),
    seen.plan.starts_on,
  ].filter((on) => on !== undefined);
  const from = dates.reduce((least, on) => (on < least ? on : least), choice.today);
  const to = dates.reduce((most, on) => (on > most ? on : most), choice.today);
  const promises = seen.commitments.filter(({ state }) => state === 'open' || state === 'kept');
  const blocks: (DocBlock | null)[] = [
    {
      is: 'outcomes',
      title: 'Outcomes',
      outcomes,
      empty:
        'No outcome is written down yet. An outcome is one sentence in your own words, with a baseline, a target, a date and one owner on each side.',
    },
    loose.length > 0
      ? { is: 'steps', title: 'Further steps', half: false, steps: loose.map((item) => stepOf(print, item)), empty: '' }
      : null,
    outcomes.some(({ due }) => due) && daysBetween(from, to) > 0
      ? {
          is: 'calendar',
          title: 'Calendar',
          from,
          to: addDays(to, Math.max(7, Math.round(daysBetween(from, to) / 20))),
        }
      : null,
    receipts.length > 0 ? { is: 'receipts', title: 'Value', receipts, empty: '' } : null,
    {
      is: 'steps',
      title: 'Next steps',
      half: true,
      steps: open.slice(0, nextSteps),
      empty: 'No step is open.',
    },
    {
      is: 'items',
      title: 'Promises both ways',
      half: true,
      items: promises.map(({ text, direction, due, state }) => ({
        what: text ?? '',
        note: `${direction === 'theirs' ? account : ourSide(choice)}${state === 'kept' ? ', kept' : due ? `, due ${words.day(due).words}` : ''}`,
      })),
      empty: 'Nothing is promised beyond the steps.',
    },
    {
      is: 'prose',
      title: 'What counts',
      half: true,
      text: 'An outcome is met when its target is reached. An amount counts as confirmed when a named person on your side has checked source and method; until then it is drawn hollow and stays out of every sum.',
    },
    {
      is: 'dated',
      title: 'Agreed and reviewed',
      half: true,
      entries: datedOf(print),
      empty: 'Not agreed yet, and not reviewed yet.',
    },
    seen.plan.closing_words
      ? { is: 'prose', title: 'In closing', half: false, text: seen.plan.closing_words }
      : { is: 'sign', title: 'Read and agreed', half: false, parties: [account, ourSide(choice)] },
  ];
  return blocks.filter((block) => block !== null);
}

/** More than these stand with their outcomes only. */
const nextSteps = 8;

const hangsOnOutcome = (seen: SeenPlan, id: string): boolean => {
  const parent = seen.parents.get(id);
  return seen.items.some((item) => item.id === parent && item.level === 'outcome');
};

function datedOf({ seen, words }: PlanPrint): { readonly day: ReturnType<DocWords['day']>; readonly text: string }[] {
  const agreed = seen.versions.flatMap(({ agreed_on: on, agreed_name: name, words: said }) =>
    on ? [{ day: words.day(on), text: `Agreed with ${name ?? ''}${said ? `: “${said}”` : ''}` }] : [],
  );
  const reviewed = seen.reviews.flatMap(({ on_date: on, words: said }) =>
    on ? [{ day: words.day(on), text: said ? `Reviewed: ${said}` : 'Reviewed' }] : [],
  );
  return [...agreed, ...reviewed].sort((left, right) => (left.day.on < right.day.on ? 1 : -1));
}

const methods: Readonly<Record<ReceiptMethod, string>> = {
  'time saved': 'time saved',
  'cost avoided': 'cost avoided',
  'revenue added': 'revenue added',
  stated: 'as stated',
};

function receiptOf(print: PlanPrint, row: Seen<'receipts'>): DocReceipt {
  const { words } = print;
  const period =
    row.period_from && row.period_to ? `${words.day(row.period_from).words} to ${words.day(row.period_to).words}` : '';
  const method = row.method ? methods[row.method] : '';
  return {
    amount: amountOf(print, row),
    words: row.words ?? null,
    period,
    method: [method, arithmeticOf(print, row.inputs)].filter((part) => part !== '').join(': '),
    leftOut: row.left_out ?? null,
    said: row.confirmed_words ?? null,
  };
}

/** What the method was fed with, each number by its name: `hours 3 × volume 120 × rate 45`. */
function arithmeticOf({ words }: PlanPrint, inputs: string | undefined): string {
  if (!inputs) return '';
  const fed: unknown = JSON.parse(inputs);
  if (typeof fed !== 'object' || fed === null) return '';
  return Object.entries(fed)
    .flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'number'
        ? [`${spaced(name)} ${words.number(value, null, null).words}`]
        : typeof value === 'string' && value !== ''
          ? [`${spaced(name)} ${value}`]
          : [],
    )
    .join(', ');
}

const spaced = (name: string): string =>
  name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('_', ' ');
