import type { SweepLog, SweepMeeting } from '#contract/calendars';
import { isLevel, type Level } from '#domain/sentiment';
import type { SignalKind } from '#domain/signal';

/** What is said of one meeting. */
export interface SweepForm {
  readonly level: Level | null;
  readonly signals: readonly string[];
  readonly note: string;
}

export const emptySweepForm: SweepForm = { level: null, signals: [], note: '' };

export const isEmptySweepForm = ({ level, signals, note }: SweepForm): boolean =>
  level === null && signals.length === 0 && note.trim() === '';

export const sweepDraftKey = (meetingId: string): string => `sweep:${meetingId}`;

/** A draft as it was kept; an unreadable one counts as empty. */
export function readSweepDraft(body: string): SweepForm {
  try {
    const value = JSON.parse(body) as Partial<Record<keyof SweepForm, unknown>>;
    const level = Number(value.level);
    return {
      level: isLevel(level) ? level : null,
      signals: Array.isArray(value.signals)
        ? value.signals.filter((one): one is string => typeof one === 'string')
        : [],
      note: typeof value.note === 'string' ? value.note : '',
    };
  } catch {
    return emptySweepForm;
  }
}

/** What is logged of a meeting. */
export const sweepLogOf = (meeting: SweepMeeting, form: SweepForm, words: readonly SignalKind[]): SweepLog => ({
  id: meeting.id,
  accountId: meeting.accountId,
  level: form.level,
  signals: form.signals.flatMap((name) => {
    const known = words.find((word) => word.name === name);
    return known ? [{ signal: name, direction: known.direction }] : [];
  }),
  line: form.note,
});

/** With Alt, the keys of the chips, one for each. */
export const signalKeys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

/** The most heard of both directions, so that neither crowds the other out. */
export function offeredSignals(words: readonly SignalKind[]): readonly SignalKind[] {
  const half = signalKeys.length / 2;
  const of = (direction: 1 | -1): readonly SignalKind[] =>
    words.filter((word) => word.direction === direction).slice(0, half);
  return [...of(-1), ...of(1)];
}
