import type { Judgement, RecordedReading } from '#contract/reading-record';
import type { ReadingSource } from '#domain/sentiment';
import { levelNames } from '#domain/sentiment';
import { dayOfInstant, formatDate } from '../../lib/format-date.ts';
import { articleOf, kindWords } from '../../lib/kind-words.ts';
import type { Here } from '../../lib/use-here.ts';

const sourceWords: Readonly<Record<ReadingSource, string>> = {
  log: 'logged',
  sweep: 'from the sweep',
  'book key': 'set by a key in the Book',
  reflection: 'from a reflection',
  import: 'imported',
};

const onDay = (instant: string, here: Here): string => formatDate(dayOfInstant(instant, here.zone), here);

/** "Logged with a call, recorded on 4 Aug". */
export function originWords({ source, interaction, recordedAt, earlier }: RecordedReading, here: Here): string {
  const first = earlier.at(-1)?.recordedAt ?? recordedAt;
  const from =
    interaction === null
      ? sourceWords[source]
      : `logged with ${articleOf(interaction.kind)} ${kindWords[interaction.kind]}`;
  return `${from}, recorded on ${onDay(first, here)}`;
}

/** What each correction changed, the latest first: "was Lime, corrected to Yellow on 4 Aug". */
export function correctionWords(reading: RecordedReading, here: Here): readonly string[] {
  const said: readonly Judgement[] = [reading, ...reading.earlier];
  return reading.earlier.map((before, index) => changeWords(before, said[index] ?? reading, here));
}

function changeWords(before: Judgement, after: Judgement, here: Here): string {
  const on = onDay(after.recordedAt, here);
  const changes: string[] = [];
  if (before.level !== after.level)
    changes.push(`was ${levelNames[before.level]}, corrected to ${levelNames[after.level]}`);
  if (before.occurredAt !== after.occurredAt) changes.push(`was dated ${onDay(before.occurredAt, here)}`);
  if (before.confidence !== after.confidence) changes.push(sureWords(before.confidence, after.confidence));
  if (before.reasons.join() !== after.reasons.join())
    changes.push(before.reasons.length === 0 ? 'the reason was given' : `was because of ${before.reasons.join(', ')}`);
  const [first = 'corrected', ...more] = changes;
  return [`${first} on ${on}`, ...more].join('; ');
}

function sureWords(before: number | null, after: number | null): string {
  if (before === null) return `said to be ${after}% sure`;
  return after === null ? `was ${before}% sure, taken back` : `was ${before}% sure, said to be ${after}%`;
}
