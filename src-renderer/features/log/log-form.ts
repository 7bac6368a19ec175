import type { LogInput, TimelineEntry } from '#contract/interactions';
import type { Audience } from '#domain/audience';
import type { Direction } from '#domain/commitment';
import type { BegunBy, InteractionKind } from '#domain/interaction';
import type { Level } from '#domain/sentiment';
import { dateOf, instantAt, timeOf, type Instant, type IsoDate, type TimeZone } from '#domain/time';
import { isStillToCome } from '#domain/what-happened';

/** The account a log is about, as far as the dialog shows it. */
export interface LogAccount {
  readonly id: string;
  readonly name: string;
  readonly level: Level | null;
  readonly stale: boolean;
}

/** Someone at the customer; without an id the name is new to the book. */
export interface LogPerson {
  readonly id: string | null;
  readonly name: string;
}

export interface LogSignal {
  readonly signal: string;
  readonly direction: 1 | -1;
}

export interface LogStep {
  /** Only to tell rows apart while they are edited. */
  readonly key: string;
  readonly text: string;
  readonly due: IsoDate | null;
  readonly direction: Direction;
  readonly person: LogPerson | null;
}

/** All that the dialog holds: what is saved as a draft and, in the end, logged. */
export interface LogForm {
  readonly account: LogAccount | null;
  /** What stands in the first field: the name of the account, or a line of the grammar. */
  readonly line: string;
  readonly kind: InteractionKind;
  readonly date: IsoDate;
  /** `10:30`. */
  readonly time: string;
  readonly zone: TimeZone;
  readonly minutes: number | null;
  readonly begunBy: BegunBy | null;
  readonly people: readonly LogPerson[];
  readonly level: Level | null;
  readonly confidence: number | null;
  readonly reasons: readonly string[];
  readonly signals: readonly LogSignal[];
  readonly renewalConfidence: number | null;
  readonly steps: readonly LogStep[];
  readonly note: string;
  readonly audience: Audience;
}

/** The fields a person or a line can set, the account and the line itself aside. */
export type LogField = Exclude<keyof LogForm, 'account' | 'line' | 'zone'>;

/** A log carries three reasons at most. */
export const mostReasons = 3;

export const newStep = (): LogStep => ({
  key: crypto.randomUUID(),
  text: '',
  due: null,
  direction: 'ours',
  person: null,
});

/** What a new log starts from: a call, now, and nothing else claimed. */
export function emptyForm(now: Instant, zone: TimeZone): LogForm {
  return {
    account: null,
    line: '',
    kind: 'call',
    date: dateOf(now, zone),
    time: timeOf(now, zone),
    zone,
    minutes: null,
    begunBy: null,
    people: [],
    level: null,
    confidence: null,
    reasons: [],
    signals: [],
    renewalConfidence: null,
    steps: [],
    note: '',
    audience: 'self',
  };
}

/** What was logged, back in the dialog to be corrected. Steps that are done have a history of their own. */
export function formOf(entry: TimelineEntry, account: LogAccount): LogForm {
  return {
    account,
    line: account.name,
    kind: entry.kind ?? 'call',
    date: dateOf(entry.at, entry.zone),
    time: timeOf(entry.at, entry.zone),
    zone: entry.zone,
    minutes: entry.minutes,
    begunBy: entry.begunBy,
    people: entry.people,
    level: entry.level,
    confidence: entry.confidence,
    reasons: entry.reasons,
    signals: entry.signals,
    renewalConfidence: entry.renewalConfidence,
    steps: entry.commitments
      .filter(({ state }) => state === 'open')
      .map(({ id, text, due, direction, personName }) => ({
        key: id,
        text,
        due,
        direction,
        person:
          personName === null
            ? null
            : (entry.people.find(({ name }) => name === personName) ?? { id: null, name: personName }),
      })),
    note: entry.note ?? '',
    audience: entry.audience,
  };
}

const refOf = ({ id, name }: LogPerson): { id: string } | { name: string } => (id === null ? { name } : { id });

/** When it was. `kept`: the moment of a log that is corrected, where its day and time were left as they were. */
export function momentOf({ date, time, zone }: Pick<LogForm, 'date' | 'time' | 'zone'>, kept: Instant | null): Instant {
  const unmoved = kept !== null && dateOf(kept, zone) === date && timeOf(kept, zone) === time;
  // Seconds are not shown, so that a correction does not cut them off and reorder what happened in one minute.
  return unmoved ? kept : instantAt(date, time, zone);
}

/** H1: a log is of what happened; what came into the book with a day to come may keep it. */
export function isAhead(form: Pick<LogForm, 'date' | 'time' | 'zone'>, kept: Instant | null, now: Instant): boolean {
  const at = momentOf(form, kept);
  return at !== kept && isStillToCome(at, now);
}

/** What is handed over to be logged. `kept`: the moment of a log whose day and time were left as they were. */
export function logOf(form: LogForm, accountId: string, kept: Instant | null = null): LogInput {
  return {
    accountId,
    kind: form.kind,
    at: momentOf(form, kept),
    zone: form.zone,
    minutes: form.minutes,
    begunBy: form.begunBy,
    level: form.level,
    confidence: form.level === null ? null : form.confidence,
    renewalConfidence: form.renewalConfidence,
    reasons: form.level === null ? [] : [...form.reasons],
    signals: form.signals.map(({ signal, direction }) => ({ signal, direction })),
    people: form.people.map(refOf),
    nextSteps: form.steps
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, due, direction, person }) => ({
        text: text.trim(),
        due,
        direction,
        person: person && refOf(person),
      })),
    note: form.note,
    audience: form.audience,
  };
}

/** Whether a person has put anything in that is worth keeping: an account that was only picked is not, nor is an empty step. */
export const isWorthKeeping = (form: LogForm, start: LogForm): boolean =>
  JSON.stringify(said(form)) !== JSON.stringify(said(start));

function said({ account, line, steps, ...rest }: LogForm) {
  return {
    ...rest,
    line: account !== null && line === account.name ? '' : line,
    steps: steps
      .filter(({ text, due, person }) => text !== '' || due !== null || person !== null)
      .map(({ text, due, direction, person }) => ({ text, due, direction, person })),
  };
}
