import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrations } from '../../../src-main/storage/migrations/all.ts';

test.each(migrations.map(({ name }) => name))('%s has a test of its own', (name) => {
  expect(readdirSync(import.meta.dirname)).toContain(`${name}.test.ts`);
});
