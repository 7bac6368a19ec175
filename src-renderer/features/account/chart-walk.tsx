import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { cx } from '../../ui/cx.ts';
import type { ChartGeometry } from './chart-geometry.ts';
import type { ChartModel, ChartReading } from './chart-model.ts';
import styles from './chart-walk.module.css';

/** Props of {@link ChartWalk}. */
export interface ChartWalkProps {
  model: ChartModel;
  geometry: ChartGeometry;
  unit: number;
  label: string;
  /** A reading in words. */
  said: (reading: ChartReading) => string;
  onOpen: (reading: ChartReading) => void;
}

/** Lies over the drawing and walks its readings: by arrow keys or by pointing. Enter opens one on the timeline. */
export function ChartWalk({ model, geometry, unit, label, said, onOpen }: ChartWalkProps) {
  const { readings } = model;
  const root = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const last = readings.length - 1;
  const index = Math.min(chosen ?? last, last);
  const reading = readings[index];
  if (!reading) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: index - 1,
      ArrowDown: index - 1,
      ArrowRight: index + 1,
      ArrowUp: index + 1,
      PageUp: index + 10,
      PageDown: index - 10,
      Home: 0,
      End: last,
    };
    const next = moves[event.key];
    if (next !== undefined) setChosen(Math.max(0, Math.min(last, next)));
    else if (event.key === 'Enter') onOpen(reading);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const nearest = (event: PointerEvent): number | null => {
    const box = root.current?.getBoundingClientRect();
    if (!box) return null;
    const x = event.clientX - box.left;
    if (x < geometry.left - 12 || x > geometry.right + 12) return null;
    let best = 0;
    readings.forEach(({ at }, at_) => {
      if (Math.abs(geometry.x(at) - x) < Math.abs(geometry.x(readings[best]?.at ?? 0) - x)) best = at_;
    });
    return best;
  };

  const x = geometry.x(reading.at);
  const isShown = chosen !== null;
  // Near an edge the words stand on the other side of their line.
  const isRight = x > (geometry.left + geometry.right) / 2;
  return (
    <div
      ref={root}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={readings.length}
      aria-valuenow={index + 1}
      aria-valuetext={said(reading)}
      aria-orientation="horizontal"
      className={cx(styles.walk)}
      onKeyDown={onKeyDown}
      onFocus={() => setChosen(index)}
      onBlur={() => setChosen(null)}
      onPointerMove={(event) => setChosen(nearest(event))}
      onPointerLeave={() => {
        if (document.activeElement !== root.current) setChosen(null);
      }}
      onClick={() => {
        if (chosen !== null) onOpen(reading);
      }}
    >
      {isShown && (
        <>
          <span
            className={cx(styles.line)}
            style={{ left: x, top: geometry.top - 4 * unit, height: geometry.axis - geometry.top + 4 * unit }}
          />
          <span className={cx(styles.ring)} style={{ left: x, top: geometry.y(reading.level) }} />
          <span className={cx(styles.words)} style={isRight ? { right: geometry.width - x + 8 } : { left: x + 8 }}>
            {said(reading)}
          </span>
        </>
      )}
    </div>
  );
}
