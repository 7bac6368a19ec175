import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { PlanItem } from '#contract/plans';
import { addDays, daysBetween, type IsoDate } from '#domain/time';
import { formatDate } from '../../lib/format-date.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import styles from './timeline-cell.module.css';
import type { TimeScale } from './timeline-scale.ts';

/** Props of {@link TimelineCell}. */
export interface TimelineCellProps {
  item: PlanItem;
  scale: TimeScale;
  startsOn: IsoDate;
  here: Here;
  /** Moves the due day; null where it cannot be moved. */
  onDue: ((due: IsoDate) => void) | null;
  /** Whether its mark is reached by Tab. */
  isCurrent: boolean;
}

/** The days of one line on the scale of the plan: since when, measured when, due when, done when, how late. */
export function TimelineCell({ item, scale, startsOn, here, onDue, isCurrent }: TimelineCellProps) {
  const cell = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<IsoDate | null>(null);
  const due = moved ?? item.due;
  const isDone = item.doneOn !== null;
  const isOver = isDone || item.status === 'dropped' || item.status === 'achieved';
  const isLate = due !== null && due < here.today && !isOver;
  const isOutcome = item.level !== 'step';
  const from = item.startsOn ?? (isOutcome && item.level === 'outcome' ? startsOn : null);

  const keep = (): void => {
    if (moved !== null && moved !== item.due) onDue?.(moved);
    setMoved(null);
  };
  const step = (event: KeyboardEvent): void => {
    const days = { ArrowLeft: -1, ArrowRight: 1, PageDown: -7, PageUp: 7 }[event.key];
    if (event.key === 'Enter') keep();
    else if (event.key === 'Escape' && moved !== null) setMoved(null);
    else if (days !== undefined && due !== null && !event.altKey)
      setMoved(addDays(due, event.shiftKey ? days * 7 : days));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const drag = (event: PointerEvent): void => {
    const box = cell.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    setMoved(scale.dateAt((event.clientX - box.left) / box.width));
  };

  return (
    <div ref={cell} className={cx(styles.cell)} data-level={item.level}>
      {from !== null && due !== null && from < due && (
        <>
          <span
            className={cx(styles.ahead)}
            style={{ left: `${scale.at(from)}%`, width: `${scale.at(due) - scale.at(from)}%` }}
          />
          {from < here.today && (
            <span
              className={cx(styles.past)}
              style={{
                left: `${scale.at(from)}%`,
                width: `${scale.at(due < here.today ? due : here.today) - scale.at(from)}%`,
              }}
            />
          )}
        </>
      )}
      {item.measured.map(({ on, confirmed }, at) => (
        <span
          // Two measurements of a day stand on one another.
          key={`${on} ${at}`}
          className={cx(styles.measured)}
          data-confirmed={confirmed || undefined}
          style={{ left: `${scale.at(on)}%` }}
          title={`${formatDate(on, here)}, ${confirmed ? 'confirmed' : 'claimed'}`}
        />
      ))}
      {item.doneOn !== null && (
        <span
          className={cx(styles.done)}
          style={{ left: `${scale.at(item.doneOn)}%` }}
          title={`Done ${formatDate(item.doneOn, here)}`}
        />
      )}
      {isLate && due !== null && (
        <span
          className={cx(styles.late)}
          style={{ left: `${scale.at(due)}%`, width: `${scale.at(here.today) - scale.at(due)}%` }}
        />
      )}
      {due !== null && !(isDone && !isOutcome) && (
        <span
          role="slider"
          tabIndex={isCurrent && onDue ? 0 : -1}
          aria-label={`Due day of ${item.text === '' ? 'this line' : item.text}`}
          aria-valuenow={daysBetween(scale.from, due)}
          aria-valuemin={0}
          aria-valuemax={scale.days}
          aria-valuetext={formatDate(due, here)}
          aria-disabled={onDue === null || undefined}
          className={cx(isOutcome ? styles.bar : styles.due)}
          data-late={isLate || undefined}
          data-moving={moved !== null || undefined}
          style={{ left: `${scale.at(due)}%` }}
          title={`Due ${formatDate(due, here)}`}
          {...(onDue && {
            onKeyDown: step,
            onBlur: keep,
            onPointerDown: (event: PointerEvent) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              event.stopPropagation();
            },
            onPointerMove: drag,
            onPointerUp: keep,
          })}
        />
      )}
      {moved !== null && (
        <span className={cx(styles.said)} style={{ left: `${scale.at(moved)}%` }} aria-hidden="true">
          {formatDate(moved, here)}
        </span>
      )}
    </div>
  );
}
