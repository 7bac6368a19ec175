import type { LineReading } from '#contract/line';
import { dateOf, timeOf } from '#domain/time';
import { mostReasons, type LogAccount, type LogField, type LogForm, type LogPerson } from './log-form.ts';

/** What a line of the grammar says of a log: only the fields it names. */
export type LineOverlay = Partial<Pick<LogForm, LogField>>;

/** The line's own reading carries defaults as well; its words tell which of them were really said. */
export function overlayOf(reading: LineReading): LineOverlay {
  const { log, tokens } = reading;
  const said = new Set(tokens.map(({ kind }) => kind));
  // A line knows its people by id; their names are looked up where they are shown.
  const person = (ref: { id: string } | { name: string }): LogPerson =>
    'id' in ref ? { id: ref.id, name: '' } : { id: null, name: ref.name };
  return {
    ...(said.has('kind') ? { kind: log.kind } : {}),
    ...(said.has('when') ? { date: dateOf(log.at, log.zone), time: timeOf(log.at, log.zone) } : {}),
    ...(log.level === null ? {} : { level: log.level }),
    ...(log.confidence === null ? {} : { confidence: log.confidence }),
    ...(log.renewalConfidence === null ? {} : { renewalConfidence: log.renewalConfidence }),
    ...(log.reasons.length === 0 ? {} : { reasons: log.reasons }),
    ...(log.signals.length === 0 ? {} : { signals: log.signals }),
    ...(log.people.length === 0 ? {} : { people: log.people.map(person) }),
    ...(log.nextSteps.length === 0
      ? {}
      : {
          steps: log.nextSteps.map((step, index) => ({
            key: `line ${index}`,
            text: step.text,
            due: step.due,
            direction: step.direction,
            person: step.person && person(step.person),
          })),
        }),
    ...(log.note === '' ? {} : { note: log.note }),
  };
}

/** Whether the line says more than which account it is about. Words that only miss a name are still that name. */
export function saysMore({ account, tokens }: LineReading): boolean {
  const isNamed = account.status === 'found' || account.status === 'ambiguous';
  return tokens.some(({ kind }) => kind !== 'account' && (isNamed || (kind !== 'note' && kind !== 'unknown')));
}

/** The account the line was found to be about. */
export function accountOf(reading: LineReading | null): LogAccount | null {
  if (reading?.account.status !== 'found') return null;
  const { id, name, level, stale } = reading.account.account;
  return { id, name, level, stale };
}

/** The form with what the line says laid over it: it adds to lists and to a note, and replaces no word of them. */
export function withOverlay(form: LogForm, overlay: LineOverlay | null): LogForm {
  if (!overlay) return form;
  return {
    ...form,
    ...overlay,
    reasons: both(form.reasons, overlay.reasons, (reason) => reason).slice(0, mostReasons),
    signals: both(form.signals, overlay.signals, ({ signal }) => signal),
    people: both(form.people, overlay.people, ({ id, name }) => id ?? name),
    steps: both(
      form.steps.filter(({ text }) => text !== ''),
      overlay.steps,
      ({ key }) => key,
    ),
    note: [form.note, overlay.note ?? ''].filter((part) => part !== '').join('\n'),
  };
}

function both<T>(before: readonly T[], after: readonly T[] | undefined, key: (item: T) => string): readonly T[] {
  const known = new Set(before.map(key));
  return [...before, ...(after ?? []).filter((item) => !known.has(key(item)))];
}

/**
 * Once the field is left, its words become the form's: the line keeps the account alone.
 * A name that could not be settled stays there to be asked about.
 */
export function settled(form: LogForm, reading: LineReading, overlay: LineOverlay, readFrom: string): LogForm {
  const merged = withOverlay(form, overlay);
  const steps = merged.steps.map((step) =>
    step.key.startsWith('line ') ? { ...step, key: crypto.randomUUID() } : step,
  );
  const account = accountOf(reading) ?? form.account;
  if (account !== null) return { ...merged, steps, account, line: account.name };
  const { status } = reading.account;
  if (status === 'unknown') {
    const lost = reading.account.text;
    // The parser leaves a name it does not know in the note; it is the field's to ask about.
    const note = merged.note.startsWith(lost) ? merged.note.slice(lost.length).trimStart() : merged.note;
    return { ...merged, steps, note, line: lost };
  }
  const named = reading.tokens.find(({ kind }) => kind === 'account');
  return { ...merged, steps, line: named ? readFrom.slice(named.start, named.end) : '' };
}
