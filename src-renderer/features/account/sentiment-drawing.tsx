import { levelNames, levels } from '#domain/sentiment';
import { memo } from 'react';
import { cx } from '../../ui/cx.ts';
import { hatchFill, PLAIN_HATCH } from '../../ui/hatch.tsx';
import levelStyles from '../../ui/level.module.css';
import { MarkShape } from '../../ui/sentiment-mark.tsx';
import { chartMarks, axisTicks, headPlaces, namedTouches, touchStrokes, type ChartGeometry } from './chart-geometry.ts';
import type { ChartModel } from './chart-model.ts';
import styles from './sentiment-drawing.module.css';
import type { PartedSpan } from './use-parted-spans.ts';

/** Props of {@link SentimentDrawing}. */
export interface SentimentDrawingProps {
  model: ChartModel;
  geometry: ChartGeometry;
  /** How much larger than 16 px the page's text is. */
  unit: number;
  locale: string;
  /** The chart in words. */
  label: string;
  /** What stands at the end of the line: "Orange", "70% sure". */
  end: { word: string; note: string } | null;
  isStale: boolean;
  /** Where gut and data disagreed: hatched between good and bad. */
  parted: readonly PartedSpan[];
  /** What stands at the line where it ends: "Today", or the past day that it is of. */
  dayLabel: string;
  endLabel: string | null;
}

/** The red-to-green line itself: each level holds until the next reading, touches stand below. */
export const SentimentDrawing = memo(function SentimentDrawing({
  model,
  geometry,
  unit,
  locale,
  label,
  end,
  isStale,
  parted,
  dayLabel,
  endLabel,
}: SentimentDrawingProps) {
  const { x, y, left, right, axis, lane, top, width, height } = geometry;
  const last = model.readings.at(-1) ?? null;
  const lastRun = model.runs.at(-1);
  const today = x(model.now);
  // A date that the line of today would go through stands on the other side of its tick.
  const isCrossed = (time: number): boolean =>
    model.isYoung && today >= x(time) && today < x(time) + 48 * unit && x(time) - 48 * unit > left;
  const leaderFrom = model.holds === null ? today : Math.min(right, x(model.holds.until));
  const heads = headPlaces(today, model.end !== null && endLabel !== null ? x(model.end) : null, unit);
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={cx(styles.drawing)}
    >
      {levels.map((level) => (
        <g key={level}>
          <path d={`M${left} ${y(level)}H${right}`} className={cx(styles.grid)} />
          <svg x={2} y={y(level) - 5.5 * unit} width={11 * unit} height={11 * unit} viewBox="0 0 12 12">
            <MarkShape level={level} />
          </svg>
          <text x={20 * unit} y={y(level) + 4 * unit} className={cx(styles.axisText)}>
            {levelNames[level]}
          </text>
        </g>
      ))}
      <path d={`M${left} ${axis}H${right}`} className={cx(styles.rule)} />
      {axisTicks(model, geometry, locale, unit).map(({ time, label: month }) => (
        <g key={time}>
          <path d={`M${x(time)} ${axis}v${5 * unit}`} className={cx(styles.tick)} />
          {x(time) < right - 20 * unit && (
            <text
              x={x(time) + (isCrossed(time) ? -4 : 4) * unit}
              y={axis + 13 * unit}
              textAnchor={isCrossed(time) ? 'end' : 'start'}
              className={cx(styles.axisText)}
            >
              {month}
            </text>
          )}
        </g>
      ))}
      {namedTouches(model.touches, geometry, unit, model.now).map((touch) => (
        <g key={touch.x}>
          <path d={`M${touch.x} ${top - 6 * unit}V${axis}`} className={cx(styles.event)} />
          <text x={touch.x} y={top - 11 * unit} textAnchor="middle" className={cx(styles.eventText)}>
            {touch.name}
          </text>
        </g>
      ))}
      {parted
        .filter(({ from, to }) => to > model.from && from < model.now)
        .map(({ from, to }) => {
          const start = x(Math.max(from, model.from));
          // From where good begins to where bad does.
          const [upper, lower] = [y(4), y(2)];
          return (
            <rect
              key={from}
              x={start}
              y={upper}
              width={Math.max(2, x(Math.min(to, model.now)) - start)}
              height={lower - upper}
              fill={PLAIN_HATCH}
            />
          );
        })}
      {model.runs.map((run, index) => {
        const before = model.runs[index - 1];
        const start = x(run.from);
        return (
          <g key={run.from} className={cx(levelStyles[`l${run.level}`])}>
            {before && before.level !== run.level && (
              <path d={`M${start} ${y(before.level)}V${y(run.level)}`} className={cx(styles.turn)} />
            )}
            {run.stale ? (
              <rect
                x={start}
                y={y(run.level) - 2.5}
                width={Math.max(1, x(run.to) - start)}
                height={5}
                fill={hatchFill(run.level)}
              />
            ) : (
              <path d={`M${start} ${y(run.level)}H${x(run.to)}`} className={cx(styles.run)} />
            )}
          </g>
        );
      })}
      {model.holds !== null && (
        <path
          d={`M${today} ${y(model.holds.level)}H${Math.min(right, x(model.holds.until))}`}
          className={cx(levelStyles[`l${model.holds.level}`], styles.ahead)}
        />
      )}
      {/* Before the marks: what was judged today stands on the line of today and is not crossed out by it. */}
      <path d={`M${today} ${top - 6 * unit}V${lane + 18 * unit}`} className={cx(styles.today)} />
      {chartMarks(model.readings, geometry).map((mark) => {
        const size = (mark.isLast ? 14 : 11) * unit;
        return mark.isTurn ? (
          <svg
            key={mark.id}
            x={mark.x - size / 2}
            y={y(mark.level) - size / 2}
            width={size}
            height={size}
            viewBox="0 0 12 12"
          >
            <MarkShape level={mark.level} state={mark.isLast && isStale ? 'hatched' : 'solid'} />
          </svg>
        ) : (
          <path
            key={mark.id}
            d={`M${mark.x} ${y(mark.level) - 4.5}v9`}
            className={cx(levelStyles[`l${mark.level}`], styles.repeat)}
          />
        );
      })}
      <text x={2} y={lane - 4 * unit} className={cx(styles.axisText)}>
        They began
      </text>
      <text x={2} y={lane + 12 * unit} className={cx(styles.axisText)}>
        We began
      </text>
      <path d={`M${left} ${lane}H${right}`} className={cx(styles.rule)} />
      {touchStrokes(model.touches, geometry, unit).map((stroke) => (
        <path
          key={`${stroke.x} ${stroke.side}`}
          d={
            stroke.side === 'nobody said'
              ? `M${stroke.x} ${lane - stroke.height / 2}v${stroke.height}`
              : `M${stroke.x} ${lane + (stroke.side === 'us' ? 1 : -1)}v${stroke.side === 'us' ? stroke.height : -stroke.height}`
          }
          className={cx(styles.touch, stroke.side === 'them' && styles.theirs)}
        />
      ))}
      {model.end !== null && endLabel !== null && (
        <g>
          <path d={`M${x(model.end)} ${top - 6 * unit}V${axis}`} className={cx(styles.contractEnd)} />
          <text x={heads.end.x} y={top - 11 * unit} textAnchor={heads.end.anchor} className={cx(styles.endText)}>
            {endLabel}
          </text>
        </g>
      )}
      <text x={heads.today.x} y={top - 11 * unit} textAnchor={heads.today.anchor} className={cx(styles.todayText)}>
        {dayLabel}
      </text>
      {end !== null && lastRun && last && (
        <>
          {right - leaderFrom > 24 * unit && (
            <path d={`M${leaderFrom + 6 * unit} ${y(last.level)}H${right + 6 * unit}`} className={cx(styles.leader)} />
          )}
          <text x={right + 10 * unit} y={y(last.level) + 1 * unit} className={cx(styles.endText)}>
            {end.word}
          </text>
          <text x={right + 10 * unit} y={y(last.level) + 14 * unit} className={cx(styles.axisText)}>
            {end.note}
          </text>
        </>
      )}
    </svg>
  );
});
