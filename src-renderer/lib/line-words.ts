import type { LineReading } from '#contract/line';
import { levelNames } from '#domain/sentiment';
import { dateOf } from '#domain/time';
import { formatDate, formatTime } from './format-date.ts';
import { articleOf, kindWords } from './kind-words.ts';
import type { Here } from './use-here.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What a line says of an account, each thing once: "Red because of price, renewal at 70% and a note". */
export function lineWords(reading: LineReading): string {
  const { log, tokens } = reading;
  const people = tokens.flatMap(({ kind, gloss }) =>
    kind === 'person' ? [gloss.replace(/, new to the book$/, '')] : [],
  );
  const steps = (direction: 'ours' | 'theirs') => {
    const count = log.nextSteps.filter((step) => step.direction === direction).length;
    return count === 0 ? [] : [count === 1 ? `a next step of ${direction}` : `${count} next steps of ${direction}`];
  };
  return list.format([
    ...judgement(log),
    ...(log.renewalConfidence === null ? [] : [`renewal at ${log.renewalConfidence}%`]),
    ...signalWords(log.signals.map(({ signal }) => `“${signal}”`)),
    ...[...new Set(people)].map((name) => `${name} in it`),
    ...steps('ours'),
    ...steps('theirs'),
    ...(log.note === '' ? [] : ['a note']),
  ]);
}

const signalWords = (names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`the ${names.length === 1 ? 'signal' : 'signals'} ${names.join(', ')}`];

function judgement({ level, confidence, reasons }: LineReading['log']): readonly string[] {
  if (level === null) return reasons.length === 0 ? [] : [`because of ${list.format(reasons)}`];
  const sure = confidence === null ? '' : `, ${confidence}% sure,`;
  const why = reasons.length === 0 ? '' : ` because of ${reasons.join(', ')}`;
  return [`${levelNames[level]}${why === '' ? sure.replace(/,$/, '') : sure}${why}`];
}

/** What was logged, as a sentence for the notice. */
export function loggedSentence(reading: LineReading, here: Here): string {
  const { account, log, tokens, notUnderstood } = reading;
  const accountName = account.status === 'found' ? account.account.name : 'an account';
  const said = tokens.some(({ kind }) => kind === 'when');
  const when = said ? ` on ${formatDate(dateOf(log.at, log.zone), here)} at ${formatTime(log.at, here)}` : '';
  const words = lineWords(reading);
  const what = `Logged ${articleOf(log.kind)} ${kindWords[log.kind]} with ${accountName}${when}${words === '' ? '' : `: ${words}`}.`;
  return notUnderstood.length === 0 ? what : `${what} ${notTaken(notUnderstood)}`;
}

/** What looked like a mark and is none. */
export const notTaken = (words: readonly string[]): string => `Not taken, so kept in the note: ${words.join('; ')}.`;
