import { expect, test } from 'vitest';
import { bookAt, stepTo } from './migrated-book.ts';

test('a receipt is confirmed by somebody, on a day, or it is not confirmed', () => {
  const db = bookAt(9);
  stepTo(db, 10);
  db.exec(`
    INSERT INTO plans (id, account_id, title, starts_on, audience, created_at)
      VALUES ('p', 'a', 'First year', '2026-01-05', 'self', '2026-01-05T09:00:00.000Z');
    INSERT INTO plan_items (id, account_id, plan_id, level, position, text, audience, created_at)
      VALUES ('o', 'a', 'p', 'outcome', 'a0', 'Ready for an audit in a day', 'self', '2026-01-05T09:00:00.000Z');
  `);
  const receipt = db.prepare(
    `INSERT INTO receipts (id, account_id, item_id, state, amount_minor, currency, period_from, period_to, method,
       confirmed_name, confirmed_on, recorded_at, zone, audience)
     VALUES (?, 'a', 'o', ?, 21450000, 'EUR', '2026-01-01', '2026-06-30', 'stated', ?, ?, '2026-01-05T09:00:00.000Z', 'UTC', 'self')`,
  );
  receipt.run('1', 'claimed', null, null);
  receipt.run('2', 'confirmed', 'Ingrid Solheim', '2026-07-02');
  expect(() => receipt.run('3', 'confirmed', null, null)).toThrow('CHECK');
  expect(() => receipt.run('4', 'claimed', 'Ingrid Solheim', null)).toThrow('CHECK');
  expect(db.pragma('foreign_key_check')).toEqual([]);
});

test('a metric keeps its fraction', () => {
  const db = bookAt(10);
  db.exec(`
    INSERT INTO plans (id, account_id, title, starts_on, audience, created_at)
      VALUES ('p', 'a', 'First year', '2026-01-05', 'self', '2026-01-05T09:00:00.000Z');
    INSERT INTO plan_items (id, account_id, plan_id, level, position, text, baseline, target, audience, created_at)
      VALUES ('o', 'a', 'p', 'outcome', 'a0', '', 7.1, 2, 'self', '2026-01-05T09:00:00.000Z');
  `);
  expect(db.prepare("SELECT baseline, target, importance FROM plan_items WHERE id = 'o'").get()).toEqual({
    baseline: 7.1,
    target: 2,
    importance: 3,
  });
});
