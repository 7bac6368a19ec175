import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { LogInput } from '#contract/interactions';
import type { Clock } from '#domain/clock';
import type { Instant } from '#domain/time';
import { createAccount } from '../../src-main/app/accounts.ts';
import { createBookView, type BookView } from '../../src-main/app/book-view.ts';
import { createBook, type Book, type BookChange } from '../../src-main/storage/book.ts';
import { openBook } from '../../src-main/storage/open-book.ts';
import { createQueries } from '../../src-main/storage/read/queries.ts';

/** A clock that stands still until it is moved. */
export interface TestClock extends Clock {
  readonly set: (now: Instant) => void;
}

export function testClock(now: Instant = '2026-11-24T10:00:00.000Z', zone = 'Europe/Berlin'): TestClock {
  let at = now;
  return { now: () => at, zone: () => zone, set: (next) => (at = next) };
}

/** A folder of its own that is gone after the test. */
export function testFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bellwether-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface TestBook {
  readonly path: string;
  readonly book: Book;
  readonly view: BookView;
  readonly clock: TestClock;
  readonly changes: readonly BookChange[];
  readonly reopen: () => Promise<TestBook>;
}

/** A real book in a real file. */
export function openTestBook(bookPath = path.join(testFolder(), 'Test.bellwether'), clock = testClock()): TestBook {
  const opened = openBook(bookPath, {
    clock,
    create: { currency: 'EUR' },
    isKnownWhole: () => false,
    backUpBeforeMigration: () => undefined,
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const view = createBookView(createQueries(opened.value.reading), clock);
  const changes: BookChange[] = [];
  const book = createBook(opened.value, clock, (change) => {
    changes.push(change);
    view.forget(change.accountIds);
  });
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (isOpen) await book.close();
    isOpen = false;
  };
  onTestFinished(close);
  return {
    path: bookPath,
    book,
    view,
    clock,
    changes,
    reopen: async () => {
      await close();
      return openTestBook(bookPath, clock);
    },
  };
}

/** An account of the book, made as a person makes it. */
export async function addAccount({ book }: TestBook, name: string, fields: object = {}): Promise<string> {
  const made = await book.execute(createAccount, { name, ...fields }, 'user');
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value.id;
}

/** A log with nothing in it but what is given. */
export const aLog = (accountId: string, fields: Partial<LogInput> = {}): LogInput => ({
  accountId,
  kind: 'call',
  at: '2026-11-24T09:00:00.000Z',
  zone: 'Europe/Berlin',
  minutes: null,
  begunBy: null,
  level: null,
  confidence: null,
  renewalConfidence: null,
  reasons: [],
  signals: [],
  people: [],
  nextSteps: [],
  note: '',
  audience: 'self',
  ...fields,
});
