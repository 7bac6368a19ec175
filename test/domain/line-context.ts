import { createAccountFinder, type FindableAccount } from '#domain/account-find';
import type { LineContext } from '#domain/line-types';
import { defaultReasons, defaultSignals } from '#domain/signal';

/** Accounts whose names lie in wait for a parser. */
export const trickyAccounts: readonly FindableAccount[] = [
  {
    id: 'a1',
    name: 'Norrholm Maritime',
    domain: 'norrholm.example',
    externalId: 'N-100',
    recent: '2026-11-20T10:00:00.000Z',
  },
  { id: 'a2', name: 'Kestrel Rail Services', recent: '2026-11-01T10:00:00.000Z' },
  { id: 'a3', name: 'Tessera Foods', recent: '2026-10-01T10:00:00.000Z' },
  { id: 'a4', name: 'Tessera Labs', recent: '2026-11-10T10:00:00.000Z' },
  { id: 'a5', name: 'Call 5' },
  { id: 'a6', name: 'Red Green' },
  { id: 'a7', name: 'あおぞら印刷' },
  { id: 'a8', name: 'شركة النور' },
  { id: 'a9', name: 'Σελήνη Ναυτιλιακή' },
  { id: 'a10', name: 'Møller & Søn' },
  { id: 'a11', name: 'Metro Foods' },
  { id: 'a12', name: 'At Home' },
];

/** Tuesday 24 November 2026, 10:30 in Berlin. */
export const lineContext = (over: Partial<LineContext> = {}): LineContext => ({
  finder: createAccountFinder(trickyAccounts),
  people: [
    { id: 'p1', name: 'Petra Aalto', accountId: 'a1' },
    { id: 'p2', name: 'Ingrid Solheim', accountId: 'a1' },
    { id: 'p3', name: 'Petra Novak', accountId: 'a2' },
    { id: 'p4', name: 'Tom Ash', accountId: 'a2' },
    { id: 'p5', name: 'Tom Beck', accountId: 'a2' },
  ],
  signals: defaultSignals,
  reasons: defaultReasons,
  lastLevel: (id) => (id === 'a1' ? 3 : id === 'a2' ? 5 : null),
  today: '2026-11-24',
  now: '2026-11-24T09:30:00.000Z',
  zone: 'Europe/Berlin',
  ...over,
});
