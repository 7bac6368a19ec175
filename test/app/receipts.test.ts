import { expect, test } from 'vitest';
import type { ReceiptFields } from '#contract/receipts';
import {
  addReceipt,
  confirmReceipt,
  openReceiptEvidence,
  removeReceipt,
  unconfirmReceipt,
  updateReceipt,
} from '../../src-main/app/receipts.ts';
import { viewAccountReceipts } from '../../src-main/app/receipts-view.ts';
import { putSettings } from '../../src-main/app/settings.ts';
import { addAccount, openTestBook, type TestBook } from '../support/test-book.ts';

const fields: ReceiptFields = {
  itemId: null,
  state: 'claimed',
  currency: 'EUR',
  periodFrom: '2026-01-01',
  periodTo: '2026-06-30',
  reckoning: { method: 'cost avoided', count: '11', unit: 'days', each: '19500' },
  words: null,
  leftOut: null,
  audience: 'customer',
};
const ingrid = { personId: null, name: 'Ingrid Solheim', on: '2026-07-02', words: 'That one I can show upstairs.' };
const shown = ({ view }: TestBook, id: string) => {
  const answer = viewAccountReceipts(view, id);
  if (!answer) throw new Error('no account');
  return answer;
};

async function claimed(): Promise<TestBook & { readonly accountId: string; readonly id: string }> {
  const subject = openTestBook();
  const accountId = await addAccount(subject, 'Norrholm');
  const added = await subject.book.execute(addReceipt, { accountId, fields }, 'user');
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  return { ...subject, accountId, id: added.value.id };
}

test('a claim is confirmed by a named person, corrected, and all of it can be undone', async () => {
  const subject = await claimed();
  const { book, accountId, id } = subject;
  expect(shown(subject, accountId)).toMatchObject({
    receipts: [{ standing: 'claimed', amount: { amountMinor: 21_450_000, currency: 'EUR' }, confirmed: null }],
    sums: [{ standing: 'claimed', amountMinor: 21_450_000, count: 1 }],
  });
  await book.execute(confirmReceipt, { id, confirmation: ingrid }, 'user');
  expect(shown(subject, accountId).receipts).toMatchObject([
    { standing: 'confirmed', confirmed: { name: 'Ingrid Solheim', until: '2027-07-02' } },
  ]);
  await book.execute(unconfirmReceipt, { id }, 'user');
  expect(shown(subject, accountId).receipts).toMatchObject([{ standing: 'claimed', confirmed: null }]);
  await book.undo('user');
  expect(shown(subject, accountId).receipts).toMatchObject([{ confirmed: { words: ingrid.words } }]);
  await book.execute(removeReceipt, { id }, 'user');
  expect(shown(subject, accountId).sums).toEqual([]);
  await book.undo('user');
  expect(shown(subject, accountId).sums).toMatchObject([{ standing: 'confirmed' }]);
});

test('VR10 another amount takes the confirmation away; other words leave it', async () => {
  const subject = await claimed();
  const { book, accountId, id } = subject;
  await book.execute(confirmReceipt, { id, confirmation: ingrid }, 'user');
  await book.execute(updateReceipt, { id, fields: { ...fields, words: 'Sailing days' } }, 'user');
  expect(shown(subject, accountId).receipts).toMatchObject([{ standing: 'confirmed', words: 'Sailing days' }]);
  const fewer = { ...fields, reckoning: { ...fields.reckoning, count: '10' } } as ReceiptFields;
  await book.execute(updateReceipt, { id, fields: fewer }, 'user');
  expect(shown(subject, accountId).receipts).toMatchObject([{ standing: 'claimed', confirmed: null }]);
});

test('VR6 sums and rows grow old together, by the age that is set', async () => {
  const subject = await claimed();
  const { book, clock, view, accountId, id } = subject;
  await book.execute(confirmReceipt, { id, confirmation: ingrid }, 'user');
  const standings = () => {
    const { receipts, sums } = shown(subject, accountId);
    return [receipts[0]?.standing, sums[0]?.standing];
  };
  clock.set('2027-07-02T10:00:00.000Z');
  expect(standings()).toEqual(['confirmed', 'confirmed']);
  clock.set('2027-07-03T10:00:00.000Z');
  expect(standings()).toEqual(['confirm again', 'confirm again']);
  await book.execute(putSettings, { receiptMonths: 0 }, 'user');
  view.forget(null);
  expect(standings()).toEqual(['confirmed', 'confirmed']);
});

test('what makes no sense is refused with its reason', async () => {
  const subject = await claimed();
  const { book, accountId, id } = subject;
  const add = async (part: Partial<ReceiptFields>) => {
    const reply = await book.execute(addReceipt, { accountId, fields: { ...fields, ...part } }, 'user');
    return reply.ok ? 'added' : reply.error.type;
  };
  expect(await add({ periodTo: '2025-12-31' })).toBe('PeriodBackwards');
  expect(await add({ periodFrom: '2027-01-01', periodTo: '2027-06-30' })).toBe('PeriodToCome');
  expect(await add({ state: 'expected', periodFrom: '2027-01-01', periodTo: '2027-06-30' })).toBe('added');
  expect(await add({ reckoning: { method: 'stated', amount: '0' } })).toBe('NoAmount');
  expect(await add({ itemId: 'gone' })).toBe('NotFound');
  const confirm = async (part: object) => {
    const reply = await book.execute(confirmReceipt, { id, confirmation: { ...ingrid, ...part } }, 'user');
    return reply.ok ? 'confirmed' : reply.error.type;
  };
  expect(await confirm({ name: '' })).toBe('NameNeeded');
  expect(await confirm({ on: '2026-11-25' })).toBe('StillToCome');
});

test('evidence is a note of the account: made once, then found again', async () => {
  const subject = await claimed();
  const { book, accountId, id } = subject;
  const first = await book.execute(openReceiptEvidence, { id, title: 'Evidence for H1' }, 'user');
  const again = await book.execute(openReceiptEvidence, { id, title: 'Evidence for H1' }, 'user');
  if (!first.ok || !again.ok) throw new Error('no note');
  expect(first.value.isNew).toBe(true);
  expect(again.value).toEqual({ noteId: first.value.noteId, isNew: false });
  expect(shown(subject, accountId).receipts[0]?.evidence).toEqual({ noteId: first.value.noteId, files: 0 });
});
