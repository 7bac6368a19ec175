import { quote } from './line-words.ts';
import type { LineNextStep, LinePersonRef, ParsedLine } from './line-types.ts';

/**
 * G15: the line that says the same in full: quoted names, ISO dates, and `--` before the note, so that
 * reading it back gives the same log whatever the note looks like.
 */
export function printLine(parsed: ParsedLine): string {
  const { account, level, confidence, renewalConfidence, kind, when } = parsed;
  const parts = [
    account.status === 'found' ? quote(account.key) : account.status === 'ambiguous' ? quote(account.text) : null,
    level === null ? null : String(level),
    confidence === null ? null : `~${confidence}%`,
    renewalConfidence === null ? null : `${renewalConfidence}%`,
    ...parsed.signals.map(({ signal }) => `#${hyphenated(signal)}`),
    ...parsed.reasons.map((reason) => `!${hyphenated(reason)}`),
    kind === null ? null : `/${kind}`,
    ...parsed.people.map(mention),
    when === null ? null : `at ${when.date}${when.time === null ? '' : ` ${when.time}`}`,
    ...parsed.nextSteps.map(step),
    parsed.note === '' ? null : `-- ${parsed.note}`,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

const hyphenated = (term: string): string => term.trim().replace(/\s+/g, '-');

const mention = ({ name }: LinePersonRef): string => `@${quote(name)}`;

const step = ({ direction, text, due, person }: LineNextStep): string =>
  [
    direction === 'ours' ? '>me' : '>them',
    person === null ? null : mention(person),
    quote(text),
    due === null ? null : `by ${due}`,
  ]
    .filter((part) => part !== null)
    .join(' ');
