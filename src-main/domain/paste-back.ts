import type { InteractionKind } from './interaction.ts';
import { levelNames, type Level } from './sentiment.ts';

/** Where a log is typed a second time today: the shapes that it can be put on the clipboard in. */
export const pasteTargets = ['Salesforce task', 'Gainsight timeline', 'HubSpot note', 'plain text'] as const;
export type PasteTarget = (typeof pasteTargets)[number];

/** What a template may name in braces. */
export const pasteWords = [
  'account',
  'date',
  'time',
  'kind',
  'minutes',
  'people',
  'note',
  'our steps',
  'their steps',
  'sentiment',
  'confidence',
  'renewal',
  'signals',
  'reasons',
] as const;
export type PasteWord = (typeof pasteWords)[number];

/** A log as a template is filled from it. */
export interface PastedLog {
  readonly accountName: string;
  readonly kind: InteractionKind;
  /** As the reader writes dates and times. */
  readonly date: string;
  readonly time: string;
  readonly minutes: number | null;
  readonly people: readonly string[];
  readonly note: string;
  readonly steps: readonly {
    readonly direction: 'ours' | 'theirs';
    readonly text: string;
    /** As the reader writes dates. */
    readonly due: string | null;
    readonly personName: string | null;
  }[];
  readonly level: Level | null;
  readonly confidence: number | null;
  readonly renewalConfidence: number | null;
  readonly signals: readonly string[];
  readonly reasons: readonly string[];
}

/**
 * What ships. Only the Gainsight shape, which has a field for it, carries the judgement: what the CSM feels is theirs,
 * and goes where they put it.
 */
export const defaultPasteTemplates: Readonly<Record<PasteTarget, string>> = {
  'Salesforce task':
    'Subject: {kind} with {account}\nDue Date: {date}\nStatus: Completed\n\nWith: {people}\n{note}\n\nOur next steps:\n{our steps}\nTheir next steps:\n{their steps}',
  'Gainsight timeline':
    '{kind} with {account}, {date}\nAttendees: {people}\nDuration: {minutes} min\nSentiment: {sentiment}\n\n{note}\n\nNext steps:\n{our steps}\n{their steps}',
  'HubSpot note': '{kind} with {account}, {date} {time}\n{people}\n\n{note}\n\nNext steps:\n{our steps}\n{their steps}',
  'plain text': '{date} {account}, {kind}: {note}',
};

const placeholder = /\{([^{}\n]*)\}/g;

/**
 * P1: fills a template. P2: a line all of whose words came out empty is left out, and so is a heading that nothing
 * follows. P3: what stands in braces and is no word of ours stays as it is. P4: never more than one blank line in a row.
 */
export function fillPaste(template: string, log: PastedLog): string {
  const values = valuesOf(log);
  const lines = template.split('\n').flatMap((line): readonly Line[] => {
    const words = [...line.matchAll(placeholder)].map(([, word]) => wordOf(word ?? '')).filter((word) => word !== null);
    if (words.length > 0 && words.every((word) => values[word] === '')) return [];
    const text = line.replace(placeholder, (whole, name: string) => {
      const word = wordOf(name);
      return word === null ? whole : values[word];
    });
    return [{ text, isHeading: words.length === 0 && line.trimEnd().endsWith(':') }];
  });
  return withoutEmptyHeadings(lines)
    .map(({ text }) => text)
    .join('\n')
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

interface Line {
  readonly text: string;
  readonly isHeading: boolean;
}

/** Names in braces that are no word of ours: what to tell the author of a template. */
export const unknownPasteWords = (template: string): readonly string[] =>
  [...template.matchAll(placeholder)].map(([, name]) => name ?? '').filter((name) => wordOf(name) === null);

const wordOf = (name: string): PasteWord | null =>
  pasteWords.find((word) => word === name.trim().toLowerCase()) ?? null;

/** A heading that is followed by a blank line, another heading or the end leads nowhere. */
const withoutEmptyHeadings = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(({ isHeading }, index) => {
    const next = lines[index + 1];
    return !isHeading || (next !== undefined && next.text.trim() !== '' && !next.isHeading);
  });

function valuesOf(log: PastedLog): Readonly<Record<PasteWord, string>> {
  const steps = (direction: 'ours' | 'theirs'): string =>
    log.steps
      .filter((step) => step.direction === direction)
      .map(({ text, due, personName }) => {
        const about = [personName, due].filter((part) => part !== null);
        return `- ${text}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
      })
      .join('\n');
  const percent = (value: number | null): string => (value === null ? '' : `${value}%`);
  return {
    account: log.accountName,
    date: log.date,
    time: log.time,
    kind: log.kind.charAt(0).toUpperCase() + log.kind.slice(1),
    minutes: log.minutes === null ? '' : String(log.minutes),
    people: log.people.join(', '),
    note: log.note.trim(),
    'our steps': steps('ours'),
    'their steps': steps('theirs'),
    sentiment: log.level === null ? '' : levelNames[log.level],
    confidence: percent(log.confidence),
    renewal: percent(log.renewalConfidence),
    signals: log.signals.join(', '),
    reasons: log.reasons.join(', '),
  };
}
