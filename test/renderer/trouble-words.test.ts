import { expect, test } from 'vitest';
import type { OpenFailure } from '#contract/book';
import { openFailureWords } from '../../src-renderer/features/trouble/open-failure-words.ts';

const path = '/books/Mine.bellwether';
const failures: readonly OpenFailure[] = [
  { type: 'Missing', path },
  { type: 'NotABook', path, kept: null },
  { type: 'Empty', path, kept: null },
  { type: 'Damaged', path, detail: 'page 3', kept: null },
];

test.each(failures)('$type: a backup is only offered where there is one', (failure) => {
  expect(openFailureWords(failure, true).cure).toMatch(/restore/i);
  const { cure } = openFailureWords(failure, false);
  expect(cure).toContain('There is no backup of it in the usual folder.');
  expect(cure).not.toMatch(/restore/i);
});
