import { fillPaste, type PasteTarget } from '#domain/paste-back';
import { dateOf, timeOf, type IsoDate } from '#domain/time';
import type { BookView } from './book-view.ts';

/** The log of an interaction in the shape that Settings ask for; null where they ask for none. */
export function pasteOf(
  view: BookView,
  { accountId, interactionId }: { readonly accountId: string; readonly interactionId: string },
  locale: string,
): { readonly target: PasteTarget; readonly text: string } | null {
  const { target, templates } = view.settings().pasteBack;
  const entry = target && view.queries.interaction(interactionId);
  if (!target || !entry || entry.kind === null) return null;
  const dayWords = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const day = (date: IsoDate): string => dayWords.format(new Date(`${date}T00:00:00Z`));
  const text = fillPaste(templates[target], {
    accountName: view.factsOf(accountId)?.name ?? '',
    kind: entry.kind,
    date: day(dateOf(entry.at, entry.zone)),
    time: timeOf(entry.at, entry.zone),
    minutes: entry.minutes,
    people: entry.people.map(({ name }) => name),
    note: entry.note ?? '',
    steps: entry.commitments.map((step) => ({ ...step, due: step.due && day(step.due) })),
    level: entry.level,
    confidence: entry.confidence,
    renewalConfidence: entry.renewalConfidence,
    signals: entry.signals.map(({ signal }) => signal),
    reasons: entry.reasons,
  });
  return { target, text };
}
