import type { TimelineEntry } from '#contract/interactions';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
  type RefObject,
} from 'react';
import { dayOfInstant, formatMonth } from '../../lib/format-date.ts';
import { cx } from '../../ui/cx.ts';
import { isTyping, lineAfterKey } from '../../ui/line-keys.ts';
import { useLineFocus } from '../../ui/use-line-focus.ts';
import { useRemScale } from '../../ui/use-rem-scale.ts';
import { TimelineRow, type EntryActs } from './timeline-entry.tsx';
import styles from './timeline-list.module.css';
import type { Here } from '../../lib/use-here.ts';
import { useTimeline } from './use-timeline.ts';
import { useTopWithin } from './use-top-within.ts';

/** What the page may ask of the timeline. */
export interface TimelineHandle {
  /** Moves the keyboard to the entry at a moment. */
  readonly show: (at: number) => Promise<void>;
  /** Moves the keyboard into the list, or on by so many entries. */
  readonly step: (by: 1 | -1) => void;
}

/** Props of {@link TimelineList}. */
export interface TimelineListProps {
  accountId: string;
  /** What scrolls: the page, so that the timeline is one part of it among others. */
  scroller: RefObject<HTMLElement | null>;
  here: Here;
  acts: EntryActs;
  /** Opens a reading that was set without an interaction; not given where nothing can be changed. */
  onReading?: (() => void) | undefined;
  /** The instant of the entry to begin at. */
  at?: string | undefined;
  ref?: Ref<TimelineHandle>;
}

/** Everything that happened, the newest first, grouped by month; only what is seen is drawn, however long it is. */
export function TimelineList({ accountId, scroller, here, acts, onReading, at: beginAt, ref }: TimelineListProps) {
  const root = useRef<HTMLDivElement>(null);
  const unit = useRemScale();
  const focusLine = useRef(0);
  const top = useTopWithin(root, scroller);
  const [range, setRange] = useState({ first: 0, last: 20 });
  const timeline = useTimeline(accountId, range.first, range.last);
  const { total, entryAt, placeOf } = timeline;

  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => 78 * unit,
    overscan: 6,
    scrollMargin: top,
    // Where the list begins is measured while it is drawn: nothing may be drawn inside of that.
    useFlushSync: false,
    scrollPaddingStart: 40,
    scrollPaddingEnd: 40,
    rangeExtractor: (seen) => {
      const lines = defaultRangeExtractor(seen);
      const line = focusLine.current;
      if (line >= 0 && line < total && !lines.includes(line)) lines.push(line);
      return lines.toSorted((a, b) => a - b);
    },
  });
  const items = virtualizer.getVirtualItems();
  const seen = virtualizer.range;
  const [first, last] = [Math.max(0, (seen?.startIndex ?? 0) - 6), (seen?.endIndex ?? 20) + 6];
  useLayoutEffect(() => {
    if (first !== range.first || last !== range.last) setRange({ first, last });
  }, [first, last, range]);

  const scrollTo = useCallback((index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }), [virtualizer]);
  const focus = useLineFocus({
    root,
    count: total,
    controlled: undefined,
    onChange: undefined,
    scrollTo,
    autoFocus: false,
  });
  focusLine.current = focus.index;

  const show = async (at: number): Promise<void> => {
    const place = await placeOf(at);
    focus.move(place);
    // In the middle, because rows that were never drawn may turn out taller than was thought.
    virtualizer.scrollToIndex(place, { align: 'center' });
  };
  const begun = useRef<string | undefined>(undefined);
  useEffect(() => {
    // Before the first entries are there, there is no place to go to.
    if (beginAt === undefined || total === 0 || begun.current === beginAt) return;
    begun.current = beginAt;
    void show(Date.parse(beginAt));
  });

  useImperativeHandle(ref, () => ({
    show,
    step: (by) => {
      const isInside = root.current?.contains(document.activeElement) === true;
      focus.move(isInside ? focus.index + by : focus.index);
    },
  }));

  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event) || total === 0) return;
    const next = lineAfterKey(event, focus.index, total, 8, true);
    const isOnLine = event.target instanceof Element && event.target.matches('[data-line]');
    const entry = entryAt(focus.index);
    if (next !== null) focus.move(next);
    else if (isOnLine && entry?.entry === 'reading' && event.key === 'Enter' && onReading) onReading();
    else if (!isOnLine || event.ctrlKey || event.metaKey || event.altKey || entry?.entry !== 'interaction') return;
    else if (event.key === 'Enter') acts.edit(entry);
    else if (event.key === 'Delete') acts.remove(entry);
    else return;
    event.preventDefault();
  };

  const monthOf = (entry: TimelineEntry | undefined) => (entry ? dayOfInstant(entry.at, entry.zone).slice(0, 7) : null);
  return (
    <div
      ref={root}
      role="grid"
      aria-label="Timeline"
      aria-rowcount={total}
      className={cx(styles.grid)}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={cx(styles.body)} style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const entry = entryAt(item.index);
          const month = monthOf(entry);
          const opensMonth =
            month !== null &&
            (item.index === 0 || (entryAt(item.index - 1) !== undefined && monthOf(entryAt(item.index - 1)) !== month));
          return (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={cx(styles.place)}
              style={{ transform: `translateY(${item.start - virtualizer.options.scrollMargin}px)` }}
              role="presentation"
            >
              {opensMonth && (
                <p className={cx(styles.month)} aria-hidden="true">
                  {formatMonth(`${month}-01`, here)}
                </p>
              )}
              <div
                role="row"
                aria-rowindex={item.index + 1}
                data-line={item.index}
                tabIndex={item.index === focus.index ? 0 : -1}
                {...(entry === undefined ? { 'aria-busy': true } : {})}
                className={cx(styles.row, opensMonth && styles.firstOfMonth)}
                onFocus={() => focus.onLineFocus(item.index)}
                onDoubleClick={() => {
                  if (entry?.entry === 'interaction' && window.getSelection()?.isCollapsed !== false) acts.edit(entry);
                }}
              >
                <div role="gridcell">
                  {entry ? (
                    <TimelineRow
                      entry={entry}
                      here={here}
                      acts={acts}
                      onReading={onReading}
                      isCurrent={item.index === focus.index}
                    />
                  ) : (
                    <span className={cx(styles.ghost)} />
                  )}
                </div>
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}
