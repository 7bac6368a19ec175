import { useRef, type ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './split-view.module.css';

/** Props of {@link SplitView}. */
export interface SplitViewProps {
  /** The name of the divider. */
  label: string;
  start: ReactNode;
  end: ReactNode;
  /** Which side has the given size; the other takes the rest. */
  sized?: 'start' | 'end' | undefined;
  /** Size of that side in px. */
  size: number;
  onResize: (size: number) => void;
  min?: number | undefined;
  max?: number | undefined;
}

/** Two parts with a divider that can be dragged, or moved by arrows. */
export function SplitView({
  label,
  start,
  end,
  sized = 'start',
  size,
  onResize,
  min = 160,
  max = 720,
}: SplitViewProps) {
  const drag = useRef<{ x: number; size: number; sign: number } | null>(null);
  const move = (next: number) => onResize(Math.round(Math.min(max, Math.max(min, next))));
  const signOf = (element: Element) => {
    const isRtl = getComputedStyle(element).direction === 'rtl';
    return (sized === 'start') === isRtl ? -1 : 1;
  };
  return (
    <div className={cx(styles.split)}>
      <div className={cx(styles.part)} style={sized === 'start' ? { flex: `0 0 ${size}px` } : { flex: 1 }}>
        {start}
      </div>
      {/* A divider with a value is a control: it has the focus and answers to arrows. */}
      <div
        role="separator"
        tabIndex={0}
        aria-label={label}
        aria-orientation="vertical"
        aria-valuenow={size}
        aria-valuemin={min}
        aria-valuemax={max}
        className={cx(styles.divider)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.current = { x: event.clientX, size, sign: signOf(event.currentTarget) };
        }}
        onPointerMove={(event) => {
          if (drag.current) move(drag.current.size + (event.clientX - drag.current.x) * drag.current.sign);
        }}
        onPointerUp={() => {
          drag.current = null;
        }}
        onKeyDown={(event) => {
          const step = (event.shiftKey ? 1 : 16) * signOf(event.currentTarget);
          if (event.key === 'ArrowLeft') move(size - step);
          else if (event.key === 'ArrowRight') move(size + step);
          else if (event.key === 'Home') move(min);
          else if (event.key === 'End') move(max);
          else return;
          event.preventDefault();
        }}
      />
      <div className={cx(styles.part)} style={sized === 'end' ? { flex: `0 0 ${size}px` } : { flex: 1 }}>
        {end}
      </div>
    </div>
  );
}
