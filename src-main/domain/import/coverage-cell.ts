import type { Coverage } from '../account.ts';
import { meansNothing, plainCell, nothingCell } from './cell-text.ts';
import { unreadable, value, type Cell } from './problem.ts';

const words: readonly (readonly [RegExp, Coverage])[] = [
  [/hybrid|mid.?touch|medium.?touch|med.?touch|blended|mixed/, 'hybrid'],
  [/high|white.?glove|named|dedicated|1:1|one.to.one|strategic|intens/, 'high-touch'],
  [/digital|tech|low|no.?touch|pooled|pool|scale|1:many|one.to.many|self|auto|long.?tail/, 'digital'],
  [/medium|moderate|middle|mid\b/, 'hybrid'],
];

/** I14: the words that systems use for how closely an account is looked after. */
export function readCoverage(raw: string): Cell<Coverage> {
  const cell = plainCell(raw).toLowerCase();
  if (meansNothing(cell)) return nothingCell(cell);
  const known = words.find(([pattern]) => pattern.test(cell));
  return known ? value(known[1]) : unreadable('This is not high-touch, hybrid or digital.');
}
