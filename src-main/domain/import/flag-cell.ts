import { meansNothing, plainCell, nothingCell } from './cell-text.ts';
import { unreadable, value, type Cell } from './problem.ts';

const yes = new Set(
  'true yes y t 1 on x ✓ ✔ checked ja wahr j oui vrai o si sí s vero sim verdadeiro verdadero waar tak sant auto automatic automatically enabled active evergreen auto-renew auto-renewal autorenew automatisch automatique automático automatico trial はい'.split(
    ' ',
  ),
);
const no = new Set(
  'false no n f 0 off ✗ ✘ unchecked nein falsch non faux nao não falso nee onwaar nej nie manual manually disabled inactive manuell manuel manuale handmatig paid non-renewing いいえ'.split(
    ' ',
  ),
);

/** I12: yes and no in the languages of exports. */
export function readFlag(raw: string): Cell<boolean> {
  const cell = plainCell(raw).toLowerCase();
  if (meansNothing(cell)) return nothingCell(cell);
  if (yes.has(cell)) return value(true);
  if (no.has(cell)) return value(false);
  return unreadable('This is neither yes nor no.');
}
