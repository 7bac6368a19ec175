import { Plus } from 'lucide-react';
import type { HumanSignals } from '#contract/human-signals';
import { perceptions as scales } from '#domain/perception';
import { capitalised } from '../../../lib/capitalised.ts';
import { formatDate } from '../../../lib/format-date.ts';
import type { Here } from '../../../lib/use-here.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { ListHeading } from '../../../ui/section-heading.tsx';
import styles from './human-signals.module.css';
import { RowOpener } from './row-opener.tsx';
import { useSignRemoval } from './use-sign-removal.ts';

/** Props of {@link PerceptionScales}. */
export interface PerceptionScalesProps {
  perceptions: HumanSignals['perceptions'];
  here: Here;
  /** Null where the book can only be read. */
  onAdd: (() => void) | null;
}

/** How they see us on three rulers from 1 to 5: the newest filled, the one before hollow, each with its words. */
export function PerceptionScales({ perceptions, here, onAdd }: PerceptionScalesProps) {
  const remove = useSignRemoval(onAdd === null);
  return (
    <section aria-label="How they see us">
      <ListHeading
        name="How they see us"
        level={3}
        end={
          onAdd && (
            <Button kind="quiet" size="small" icon={Plus} hang="end" onPress={onAdd}>
              Note a scale
            </Button>
          )
        }
      />
      {perceptions.length === 0 ? (
        <p className={cx(styles.teach)}>
          {`Not asked yet. ${capitalised(scales.join(', '))}: from 1 to 5, in their own words.`}
        </p>
      ) : (
        <ul>
          {perceptions.map(({ scale, now, previous, all }) => (
            <li key={scale} className={cx(styles.scale)}>
              <span>{capitalised(scale)}</span>
              <Ruler value={now.value} before={previous?.value ?? null} />
              <span className={cx(styles.scaleFigure)}>
                <RowOpener
                  label={`${capitalised(scale)}: ${now.value} of 5`}
                  rows={all.map(({ id, on, value, quote, personName }) => ({
                    id,
                    day: formatDate(on, here),
                    words: [String(value), quote === null ? null : `“${quote}”`, personName]
                      .filter((part) => part !== null)
                      .join(', '),
                    at: null,
                    remove: remove
                      ? () => void remove('perceptions:remove', id, `${capitalised(scale)} of ${value} deleted.`)
                      : undefined,
                  }))}
                >
                  <b>{now.value}</b>
                </RowOpener>
                {previous !== null && <span className={cx(styles.faint)}>{` was ${previous.value}`}</span>}
              </span>
              <span className={cx(styles.quote)} dir="auto">
                {[now.quote === null ? null : `“${now.quote}”`, now.personName, formatDate(now.on, here)]
                  .filter((part) => part !== null)
                  .join(', ')}
                {previous !== null && `; before on ${formatDate(previous.on, here)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Ruler({ value, before }: { value: number; before: number | null }) {
  const x = (at: number): number => 6 + (at - 1) * 30;
  return (
    <svg width="132" height="16" viewBox="0 0 132 16" aria-hidden="true" className={cx(styles.ruler)}>
      <path d={`M6 8H126 ${[1, 2, 3, 4, 5].map((tick) => `M${x(tick)} 5v6`).join(' ')}`} />
      {before !== null && before !== value && <circle cx={x(before)} cy="8" r="4.5" className={cx(styles.hollow)} />}
      <circle cx={x(value)} cy="8" r="5" className={cx(styles.full)} />
    </svg>
  );
}
