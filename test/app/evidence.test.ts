import { expect, test } from 'vitest';
import type { EvidenceFields } from '#contract/evidence';
import { addEvidence, answerDisagreement, removeEvidence } from '../../src-main/app/evidence.ts';
import { viewAccountEvidence } from '../../src-main/app/evidence-view.ts';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import { viewNumbers } from '../../src-main/app/numbers-view.ts';
import { recordOutcome, removeOutcome } from '../../src-main/app/renewal-outcomes.ts';
import { viewToday } from '../../src-main/app/today-view.ts';
import { updateInteraction } from '../../src-main/app/update-interaction.ts';
import { undoImport } from '../../src-main/app/import-undo.ts';
import { createImportBook } from '../../src-main/storage/import-book.ts';
import { checkBook } from '../../src-main/storage/check.ts';
import { openReading } from '../../src-main/storage/connection.ts';
import { importFile } from '../support/import-file.ts';
import { addAccount, aLog, openTestBook, type TestBook } from '../support/test-book.ts';

const nps = (value: number, onDate = '2026-11-20'): EvidenceFields => ({
  kind: 'nps',
  value,
  onDate,
  personId: null,
  words: null,
});
const shown = ({ view }: TestBook, id: string) => {
  const answer = viewAccountEvidence(view, id);
  if (!answer) throw new Error('no account');
  return answer;
};
/** N2, as a row of the Book shows it: whether it was settled or not. */
const isApart = ({ view }: TestBook, id: string) => {
  const facts = view.factsOf(id);
  return facts && view.row(facts).apart;
};
const rulesOn = ({ view, clock }: TestBook) =>
  viewToday(view, clock, 'en-GB', 50).rows.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));

test('a green account with a bad NPS asks for one line, and Today lets it go once that is written or put off', async () => {
  const subject = openTestBook();
  const { book } = subject;
  const accountId = await addAccount(subject, 'Norrholm');
  const logged = await book.execute(
    logInteraction,
    aLog(accountId, { level: 5, at: '2026-11-18T09:00:00.000Z' }),
    'user',
  );
  if (!logged.ok) throw new Error('not logged');
  expect(rulesOn(subject)).toEqual([]);
  const added = await book.execute(addEvidence, { accountId, fields: nps(3) }, 'user');
  if (!added.ok) throw new Error('not added');
  expect(subject.changes.at(-1)).toMatchObject({ accountIds: [accountId], tables: ['evidence'] });
  const [one] = shown(subject, accountId).disagreements;
  expect(one).toMatchObject({ gut: 'good', from: '2026-11-20', to: null, asksLine: true, asksVerdict: false });
  expect(rulesOn(subject)).toEqual(['gut and data']);
  expect(isApart(subject, accountId)).toBe(true);

  const pair = { readingId: one?.reading.id ?? '', evidenceId: added.value.id };
  await book.execute(answerDisagreement, { ...pair, askOn: '2026-11-27' }, 'user');
  expect(rulesOn(subject)).toEqual([]);
  await book.undo('user');
  expect(rulesOn(subject)).toEqual(['gut and data']);
  await book.execute(answerDisagreement, { ...pair, words: 'One tired planner.' }, 'user');
  expect(rulesOn(subject)).toEqual([]);

  // A correction to another level of the same side keeps the line; one to the other side ends the disagreement.
  const correct = (level: 1 | 4) =>
    book.execute(
      updateInteraction,
      { id: logged.value.interactionId, log: aLog(accountId, { level, at: '2026-11-18T09:00:00.000Z' }) },
      'user',
    );
  await correct(4);
  expect(shown(subject, accountId).disagreements).toMatchObject([
    { words: 'One tired planner.', reading: { level: 4 } },
  ]);
  expect(isApart(subject, accountId)).toBe(true);
  await correct(1);
  expect(shown(subject, accountId).disagreements).toEqual([]);
  expect(isApart(subject, accountId)).toBe(false);
  await book.undo('user');
  expect(shown(subject, accountId).disagreements).toHaveLength(1);

  // It ended: who was right is the CSM's to say.
  await book.execute(addEvidence, { accountId, fields: nps(8, '2026-11-22') }, 'user');
  expect(shown(subject, accountId).disagreements).toMatchObject([{ to: '2026-11-22', asksVerdict: true }]);
  await book.execute(answerDisagreement, { ...pair, wasRight: 'gut' }, 'user');
  expect(shown(subject, accountId)).toMatchObject({ here: { gut: 1, open: 0 }, book: { gut: 1 } });

  // What the line was about goes, and comes back with it.
  await book.execute(removeEvidence, { id: added.value.id }, 'user');
  expect(shown(subject, accountId).disagreements).toEqual([]);
  await book.undo('user');
  expect(shown(subject, accountId).disagreements).toMatchObject([{ words: 'One tired planner.', wasRight: 'gut' }]);
});

test('nothing is taken from a day to come, of somebody elsewhere, or of sides that are not there', async () => {
  const subject = openTestBook();
  const { book } = subject;
  const accountId = await addAccount(subject, 'Norrholm');
  const fields = nps(3, '2026-11-25');
  expect(await book.execute(addEvidence, { accountId, fields }, 'user')).toMatchObject({
    error: { type: 'StillToCome' },
  });
  expect(
    await book.execute(addEvidence, { accountId, fields: { ...nps(3), personId: 'somebody' } }, 'user'),
  ).toMatchObject({ error: { type: 'NotFound' } });
  expect(await book.execute(answerDisagreement, { readingId: 'r', evidenceId: 'e', words: 'x' }, 'user')).toMatchObject(
    { error: { type: 'NotFound' } },
  );
  expect(
    await book.execute(
      recordOutcome,
      { accountId, fields: { outcome: 'lost', onDate: '2026-12-01', contractLineId: null, words: null } },
      'user',
    ),
  ).toMatchObject({ error: { type: 'StillToCome' } });
});

test('an outcome is held against what was said before it, and can be taken back', async () => {
  const subject = openTestBook();
  const { book } = subject;
  const accountId = await addAccount(subject, 'Norrholm');
  const say = (at: string, level: 2 | 5, renewalConfidence: number) =>
    book.execute(logInteraction, aLog(accountId, { at: `${at}T09:00:00.000Z`, level, renewalConfidence }), 'user');
  await say('2026-06-01', 5, 90);
  await say('2026-10-16', 2, 40);
  const recorded = await book.execute(
    recordOutcome,
    { accountId, fields: { outcome: 'lost', onDate: '2026-11-15', contractLineId: null, words: 'Budget.' } },
    'user',
  );
  const numbers = viewNumbers(subject.view);
  expect(numbers.outcomes).toMatchObject([
    { level: 2, hit: 'hit', leadDays: 30, said: { last: 40, 30: 40, 90: 90, 180: null }, accountName: 'Norrholm' },
  ]);
  expect(numbers.gut).toEqual({ judged: 1, hits: 1, friendly: 0, harsh: 0 });
  expect(numbers.lead).toEqual({ median: 30, seen: 1, of: 1 });
  expect(numbers.calibration.last?.brier).toBeCloseTo(0.16);
  expect(subject.view.queries.evidence.hasAny()).toBe(true);
  // What was said of it is searched, and so the copy that is checked as a backup holds it.
  const reading = openReading(subject.path);
  expect(checkBook(reading).problems).toEqual([]);
  reading.close();
  await book.execute(removeOutcome, { id: recorded.ok ? recorded.value.id : '' }, 'user');
  expect(viewNumbers(subject.view).outcomes).toEqual([]);
  await book.undo('user');
  expect(viewNumbers(subject.view).outcomes).toHaveLength(1);
});

test('a file of readings is imported once, is undone as a whole, and leaves what was answered since', async () => {
  const subject = openTestBook();
  const { book, view } = subject;
  await importFile(subject, 'accounts', 'Account ID,Account Name,Website\nA1,Norrholm,norrholm.example\n');
  const [account] = view.facts();
  if (!account) throw new Error('no account');
  await book.execute(logInteraction, aLog(account.id, { level: 5, at: '2026-11-18T09:00:00.000Z' }), 'user');
  const file = 'Account ID,NPS,CSAT,Responded at,Comment\nA1,3,,2026-11-19,"Too slow."\nA1,,88%,2026-11-20,\n';
  await importFile(subject, 'evidence', file);
  expect(shown(subject, account.id).items).toMatchObject([
    { kind: 'csat', value: 88, onDate: '2026-11-20', side: 'good', counts: true },
    { kind: 'nps', value: 3, onDate: '2026-11-19', side: 'bad', words: 'Too slow.' },
  ]);
  const entries = subject.changes.length;
  await importFile(subject, 'evidence', file);
  expect(subject.changes).toHaveLength(entries);
  expect(shown(subject, account.id).items).toHaveLength(2);

  const [one] = shown(subject, account.id).disagreements;
  expect(one).toMatchObject({ gut: 'good', evidence: { kind: 'nps' } });
  const pair = { readingId: one?.reading.id ?? '', evidenceId: one?.evidence.id ?? '' };
  await book.execute(answerDisagreement, { ...pair, words: 'One planner.' }, 'user');
  const imports = createImportBook(book);
  const [batch] = imports.batches();
  expect(batch).toMatchObject({ kind: 'evidence', created: 2 });
  const undone = await book.execute(
    undoImport,
    { batch: batch?.id ?? '', rows: imports.batchRows(batch?.id ?? '') },
    'user',
  );
  expect(undone).toMatchObject({ value: { removed: 1, left: [{ table: 'evidence', title: 'NPS 3' }] } });
  expect(shown(subject, account.id).items).toMatchObject([{ kind: 'nps' }]);
});
