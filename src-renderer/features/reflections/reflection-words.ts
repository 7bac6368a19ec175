import type { DueAccount, HarvestKind } from '#contract/reflections';
import { countWords } from '../../lib/count-words.ts';
import { daysBetween, formatDate, formatRelativeDay } from '../../lib/format-date.ts';
import type { Here } from '../../lib/use-here.ts';

const often = ['never', 'once', 'twice', 'three times', 'four times'];

/** "twice a year". */
export const cadenceWords = (times: number): string => `${often[times] ?? `${times} times`} a year`;

const coverageName = ({ coverage }: DueAccount): string =>
  coverage === null ? 'without coverage, so as hybrid' : coverage;

/** Why an account stands in the list, in a sentence. */
export function dueSentence(account: DueAccount, here: Here): string {
  const every = `${coverageName(account)}, ${cadenceWords(account.timesAYear)}`;
  if (account.dueOn === null || account.lastOn === null) return `No reflection yet; ${every}.`;
  const days = daysBetween(here.today, account.dueOn);
  const when =
    days < 0
      ? `Due ${formatRelativeDay(account.dueOn, here)}`
      : days === 0
        ? 'Due today'
        : `Due ${formatRelativeDay(account.dueOn, here)}`;
  return `${when}: the last one was ${formatDate(account.lastOn, here)}; ${every}.`;
}

const kindNames: Readonly<Record<HarvestKind, readonly [string, string]>> = {
  challenge: ['challenge', 'challenges'],
  opportunity: ['opportunity', 'opportunities'],
  ask: ['ask', 'asks'],
  promise: ['promise', 'promises'],
  signal: ['signal', 'signals'],
  scale: ['scale', 'scales'],
  value: ['word on the value', 'words on the value'],
};

/** "two challenges, one opportunity, two asks". */
export function harvestWords(kinds: readonly HarvestKind[]): string {
  const order: readonly HarvestKind[] = ['challenge', 'opportunity', 'ask', 'promise', 'signal'];
  return order
    .flatMap((kind) => {
      const count = kinds.filter((one) => one === kind).length;
      return count === 0 ? [] : [countWords(count, ...kindNames[kind])];
    })
    .join(', ');
}

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];

/** "Sixth of 41 customers to say so this year". */
export const placeSentence = (place: number, talked: number): string =>
  `${ordinals[place - 1] ?? `No. ${place}`} of ${talked} ${talked === 1 ? 'customer' : 'customers'} to say so in twelve months`;

/** A customer's words in quotation marks; those that have them already keep their own. */
export const quoted = (words: string): string => (/["“”„«»]/u.test(words) ? words : `“${words}”`);
