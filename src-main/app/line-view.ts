import type { Clock } from '#domain/clock';
import { completeLine } from '#domain/line-complete';
import { parseLine } from '#domain/line-grammar';
import type { FindableAccount } from '#domain/account-find';
import type { LineContext, ParsedLine } from '#domain/line-types';
import { isStale } from '#domain/sentiment-validity';
import { err, ok, type Result } from '#domain/result';
import type { AccountSuggestion } from '#contract/accounts';
import type { LogInput } from '#contract/interactions';
import type { LineReading } from '#contract/line';
import type { BookView } from './book-view.ts';

/** As many accounts as a person looks through before they rather write one more letter. */
const mostCandidates = 12;

/** Reads a one-line log against the open book: what each word means, what would be saved, what may follow. */
export function readLine(
  view: BookView,
  clock: Clock,
  text: string,
  caret: number,
  accountId: string | null,
  within: Pick<LineContext, 'people' | 'within'> | null = null,
): LineReading {
  const context = { ...lineContext(view, clock, accountId), ...within };
  const parsed = parseLine(text, context);
  const completions = completeLine(text, Math.min(caret, text.length), context);
  return {
    tokens: parsed.tokens.map((token) => ({ ...token })),
    account: accountOf(view, clock, parsed),
    log: logOf(parsed, clock),
    notUnderstood: parsed.notUnderstood.map(({ text: words, why }) => `${words} (${why})`),
    completions: completions.options.map((option) => ({ ...option, from: completions.from, to: completions.to })),
  };
}

/** What a line would log, or that it names no account or several. */
export function lineToLog(
  view: BookView,
  clock: Clock,
  text: string,
  accountId: string | null,
): Result<LogInput, { readonly type: 'AccountNeeded' }> {
  const parsed = parseLine(text, lineContext(view, clock, accountId));
  if (parsed.account.status !== 'found') return err({ type: 'AccountNeeded' });
  return ok({ ...logOf(parsed, clock), accountId: parsed.account.account.id });
}

export function lineContext(view: BookView, clock: Clock, accountId: string | null): LineContext {
  const settings = view.settings();
  return {
    finder: view.finder(),
    people: view.people(),
    signals: settings.signals,
    reasons: settings.reasons,
    lastLevel: (id) => view.factsOf(id)?.readings[0]?.level ?? null,
    today: view.today(),
    now: clock.now(),
    zone: clock.zone(),
    accountId,
  };
}

/** An account as a list of choices shows it. */
export function suggestionOf(view: BookView, clock: Clock, { id, name, domain }: FindableAccount): AccountSuggestion {
  const facts = view.factsOf(id);
  const reading = facts?.readings[0];
  return {
    id,
    name,
    detail: domain ?? facts?.segment ?? null,
    level: reading?.level ?? null,
    stale:
      facts !== undefined &&
      reading !== undefined &&
      isStale(view.settings().validity, facts.coverage, reading, view.today(), clock.zone()),
  };
}

function accountOf(view: BookView, clock: Clock, { account }: ParsedLine): LineReading['account'] {
  switch (account.status) {
    case 'found':
      return { status: 'found', account: suggestionOf(view, clock, account.account) };
    case 'ambiguous':
      return {
        status: 'ambiguous',
        candidates: account.candidates
          .slice(0, mostCandidates)
          .map((candidate) => suggestionOf(view, clock, candidate)),
        more: Math.max(0, account.candidates.length - mostCandidates),
      };
    case 'unknown':
      return { status: 'unknown', text: account.text };
    case 'missing':
      return { status: 'missing' };
  }
}

const personOf = (person: ParsedLine['people'][number]) =>
  person.id === null ? { name: person.name } : { id: person.id };

const logOf = (parsed: ParsedLine, clock: Clock): Omit<LogInput, 'accountId'> => ({
  kind: parsed.kind ?? 'call',
  at: parsed.when?.at ?? clock.now(),
  zone: clock.zone(),
  minutes: null,
  begunBy: null,
  level: parsed.level,
  confidence: parsed.confidence,
  renewalConfidence: parsed.renewalConfidence,
  reasons: [...parsed.reasons].slice(0, 3),
  signals: parsed.signals.map((signal) => ({ ...signal })),
  people: parsed.people.map(personOf),
  nextSteps: parsed.nextSteps.map(({ direction, text, due, person }) => ({
    direction,
    text,
    due,
    person: person && personOf(person),
  })),
  note: parsed.note,
  audience: 'self',
});
