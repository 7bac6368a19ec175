import { expect, test } from 'vitest';
import { bookAt, stepTo } from './migrated-book.ts';

test('an account is onboarded once, and what Sales said points at what it became', () => {
  const db = bookAt(12);
  stepTo(db, 13);
  db.exec(`
    INSERT INTO risks (id, account_id, text, origin, audience, created_at) VALUES ('r', 'a', 'No owner', 'sales', 'manager', '2026-01-05T09:00:00.000Z');
    INSERT INTO handoffs (id, account_id, on_date, audience, created_at) VALUES ('h', 'a', '2026-01-05', 'manager', '2026-01-05T09:00:00.000Z');
    INSERT INTO handoff_items (id, account_id, handoff_id, kind, text, risk_id, audience, created_at)
      VALUES ('i', 'a', 'h', 'risk', 'Nobody owns it yet', 'r', 'manager', '2026-01-05T09:00:00.000Z');
  `);
  const onboarding = db.prepare(
    `INSERT INTO onboardings (id, account_id, audience, created_at) VALUES (?, 'a', 'manager', '2026-01-05T09:00:00.000Z')`,
  );
  onboarding.run('1');
  expect(() => onboarding.run('2')).toThrow('UNIQUE');
  expect(db.pragma('foreign_key_check')).toEqual([]);
});
