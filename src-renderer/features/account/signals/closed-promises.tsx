import type { PromiseRow } from '#contract/human-signals';
import { formatDate } from '../../../lib/format-date.ts';
import type { Here } from '../../../lib/use-here.ts';
import { cx } from '../../../ui/cx.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Popover } from '../../../ui/popover.tsx';
import styles from './human-signals.module.css';

/** Props of {@link ClosedPromises}. */
export interface ClosedPromisesProps {
  closed: readonly PromiseRow[];
  here: Here;
}

const sides = { us: 'ours', them: 'theirs', sales: 'of Sales' } as const;

/** What the record of promises was counted from, the newest first. */
export function ClosedPromises({ closed, here }: ClosedPromisesProps) {
  if (closed.length === 0) return null;
  return (
    <Popover label="Closed promises" trigger={<LinkButton>{`See the ${closed.length} closed`}</LinkButton>}>
      <ul className={cx(styles.rows)} aria-label="Closed promises">
        {closed.map(({ id, closedOn, text, by, state, firstDue, due }) => (
          <li key={id} className={cx(styles.opened)}>
            <span className={cx(styles.day)}>{closedOn === null ? '' : formatDate(closedOn, here)}</span>
            <span dir="auto">
              {text}
              <span className={cx(styles.sub)}>
                {`${state}, ${sides[by]}`}
                {firstDue !== null && firstDue !== due && `, moved from ${formatDate(firstDue, here)}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
