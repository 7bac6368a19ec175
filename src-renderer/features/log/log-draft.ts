import { audiences } from '#domain/audience';
import { begunBy, interactionKinds } from '#domain/interaction';
import { isLevel, type Level } from '#domain/sentiment';
import { isIsoDate } from '#domain/time';
import type { LogAccount, LogForm, LogPerson, LogSignal, LogStep } from './log-form.ts';

const version = 1;

/** A form as the text of a draft. */
export const writeDraft = (form: LogForm): string => JSON.stringify({ version, form });

/** Reads a draft onto a fresh form; what cannot be read stays as the form has it, so that the rest is not lost. */
export function readDraft(body: string, fresh: LogForm): LogForm | null {
  const outer = object(parse(body));
  const given = outer && object(outer['form']);
  if (!given) return null;
  const text = (key: string): string | null => (typeof given[key] === 'string' ? given[key] : null);
  const date = text('date');
  const time = text('time');
  const account = accountOf(given['account']);
  return {
    account,
    line: text('line') ?? account?.name ?? '',
    kind: oneOf(interactionKinds, given['kind']) ?? fresh.kind,
    date: date !== null && isIsoDate(date) ? date : fresh.date,
    time: time !== null && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : fresh.time,
    zone: text('zone') ?? fresh.zone,
    minutes: whole(given['minutes'], 1440),
    begunBy: oneOf(begunBy, given['begunBy']),
    people: list(given['people'], personOf),
    level: levelOf(given['level']),
    confidence: whole(given['confidence'], 100),
    reasons: list(given['reasons'], (reason) => (typeof reason === 'string' ? reason : null)),
    signals: list(given['signals'], signalOf),
    renewalConfidence: whole(given['renewalConfidence'], 100),
    steps: list(given['steps'], stepOf),
    note: text('note') ?? '',
    audience: oneOf(audiences, given['audience']) ?? fresh.audience,
  };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
}

const object = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;

const oneOf = <T extends string>(choices: readonly T[], value: unknown): T | null =>
  choices.find((choice) => choice === value) ?? null;

const whole = (value: unknown, most: number): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value : null;

const levelOf = (value: unknown): Level | null => (typeof value === 'number' && isLevel(value) ? value : null);

function list<T>(value: unknown, read: (item: unknown) => T | null): readonly T[] {
  return Array.isArray(value) ? value.flatMap((item) => read(item) ?? []) : [];
}

function accountOf(value: unknown): LogAccount | null {
  const given = object(value);
  if (!given || typeof given['id'] !== 'string' || typeof given['name'] !== 'string') return null;
  return { id: given['id'], name: given['name'], level: levelOf(given['level']), stale: given['stale'] === true };
}

function personOf(value: unknown): LogPerson | null {
  const given = object(value);
  if (!given || typeof given['name'] !== 'string') return null;
  return { id: typeof given['id'] === 'string' ? given['id'] : null, name: given['name'] };
}

function signalOf(value: unknown): LogSignal | null {
  const given = object(value);
  if (!given || typeof given['signal'] !== 'string') return null;
  return { signal: given['signal'], direction: given['direction'] === 1 ? 1 : -1 };
}

function stepOf(value: unknown): LogStep | null {
  const given = object(value);
  if (!given || typeof given['text'] !== 'string') return null;
  return {
    key: typeof given['key'] === 'string' ? given['key'] : crypto.randomUUID(),
    text: given['text'],
    due: typeof given['due'] === 'string' && isIsoDate(given['due']) ? given['due'] : null,
    direction: given['direction'] === 'theirs' ? 'theirs' : 'ours',
    person: personOf(given['person']),
  };
}
