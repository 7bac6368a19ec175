import { expect, test } from 'vitest';
import { readDraft, writeDraft } from '../../../src-renderer/features/log/log-draft.ts';
import {
  emptyForm,
  isWorthKeeping,
  logOf,
  newStep,
  type LogForm,
} from '../../../src-renderer/features/log/log-form.ts';
import { saysMore, settled, withOverlay } from '../../../src-renderer/features/log/line-overlay.ts';
import { emptyLog } from './fake-api.tsx';

const fresh = emptyForm('2026-11-24T10:15:30.000Z', 'Europe/Berlin');
const account = { id: 'a1', name: 'Norrholm Maritime', level: 3 as const, stale: false };
const full: LogForm = {
  ...fresh,
  account,
  line: account.name,
  kind: 'meeting',
  minutes: 44,
  begunBy: 'them',
  people: [
    { id: 'p1', name: 'Hanne Brugman' },
    { id: null, name: 'Yusuf Demir' },
  ],
  level: 2,
  confidence: 70,
  reasons: ['price'],
  signals: [{ signal: 'hesitant', direction: -1 }],
  renewalConfidence: 60,
  steps: [{ ...newStep(), text: 'Send the deck', due: '2026-12-01', person: { id: 'p1', name: 'Hanne Brugman' } }],
  note: 'First line\nsecond line',
  audience: 'manager',
};

test('a draft comes back as it was', () => {
  expect(readDraft(writeDraft(full), fresh)).toEqual(full);
});

test.each(['', 'null', '[]', '{"form":7}', '{'])('what is no draft is none: %j', (body) => {
  expect(readDraft(body, fresh)).toBeNull();
});

test('a damaged field costs that field alone', () => {
  const body = JSON.stringify({
    version: 1,
    form: { note: 'kept', level: 9, date: '2026-02-31', steps: [{}, { text: 'call' }], kind: 'fax' },
  });
  expect(readDraft(body, fresh)).toMatchObject({
    note: 'kept',
    level: null,
    date: fresh.date,
    kind: 'call',
    steps: [{ text: 'call' }],
  });
});

test('what is logged leaves out empty steps, and how sure one is of nothing', () => {
  expect(logOf({ ...full, level: null, steps: [newStep(), ...full.steps] }, 'a1')).toMatchObject({
    level: null,
    confidence: null,
    reasons: [],
    nextSteps: [{ text: 'Send the deck', person: { id: 'p1' } }],
    people: [{ id: 'p1' }, { name: 'Yusuf Demir' }],
  });
});

test('a correction that leaves the time alone keeps its second', () => {
  const at = '2026-11-24T10:15:47.123Z';
  expect(logOf({ ...fresh, note: 'x' }, 'a1', at).at).toBe(at);
  expect(logOf({ ...fresh, time: '09:00' }, 'a1', at).at).toBe('2026-11-24T08:00:00.000Z');
});

test('an untouched form, or one whose account was only picked, is not worth keeping', () => {
  expect(isWorthKeeping(fresh, fresh)).toBe(false);
  expect(isWorthKeeping({ ...fresh, account, line: account.name }, fresh)).toBe(false);
  expect(isWorthKeeping({ ...fresh, steps: [newStep()] }, fresh)).toBe(false);
  expect(isWorthKeeping({ ...fresh, note: 'a' }, fresh)).toBe(true);
});

test('a line adds to what is there', () => {
  const overlay = {
    note: 'more',
    signals: [
      { signal: 'hesitant', direction: -1 as const },
      { signal: 'camera off', direction: -1 as const },
    ],
    level: 1 as const,
  };
  const merged = withOverlay(full, overlay);
  expect(merged.note).toBe('First line\nsecond line\nmore');
  expect(merged.signals.map(({ signal }) => signal)).toEqual(['hesitant', 'camera off']);
  expect(merged.level).toBe(1);
});

test('a field that is left keeps the name it does not know, and nothing is said twice', () => {
  const reading = {
    tokens: [
      { start: 0, end: 3, kind: 'unknown' as const, gloss: 'no such account' },
      { start: 4, end: 5, kind: 'level' as const, gloss: 'Orange' },
      { start: 6, end: 11, kind: 'note' as const, gloss: 'note' },
    ],
    account: { status: 'unknown' as const, text: 'zzz' },
    log: emptyLog,
    notUnderstood: [],
    completions: [],
  };
  const after = settled({ ...fresh, line: 'zzz 2 hello' }, reading, { level: 2, note: 'zzz hello' }, 'zzz 2 hello');
  expect(after).toMatchObject({ line: 'zzz', note: 'hello', level: 2, account: null });
});

test('words that only miss a name are still that name', () => {
  const reading = { account: { status: 'missing' as const }, log: emptyLog, notUnderstood: [], completions: [] };
  expect(saysMore({ ...reading, tokens: [{ start: 0, end: 6, kind: 'note', gloss: 'note' }] })).toBe(false);
  expect(saysMore({ ...reading, tokens: [{ start: 0, end: 1, kind: 'level', gloss: 'Red' }] })).toBe(true);
});
