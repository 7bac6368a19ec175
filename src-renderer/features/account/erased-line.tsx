import type { ErasedThing } from '#contract/as-known';
import { dayOfInstant, formatDate } from '../../lib/format-date.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import styles from './known-account-page.module.css';

/** Props of {@link ErasedLine}. */
export interface ErasedLineProps {
  erased: readonly ErasedThing[];
  here: Here;
}

const mostNamed = 4;

/** What stood in this part then and was erased since: its kind and its day, and nothing else is left of it. */
export function ErasedLine({ erased, here }: ErasedLineProps) {
  if (erased.length === 0) return null;
  const words = erased.map(
    ({ what, recordedAt }) => `${what} recorded on ${formatDate(dayOfInstant(recordedAt, here.zone), here)}`,
  );
  const more = words.length - mostNamed;
  return (
    <p className={cx(styles.erased)}>
      <b>erased</b>: {words.slice(0, mostNamed).join(', ')}
      {more > 0 && ` and ${more} more`}
    </p>
  );
}
