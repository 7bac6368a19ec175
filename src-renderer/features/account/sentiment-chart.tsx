import type { AccountPage } from '#contract/accounts';
import type { SentimentHistory } from '#contract/interactions';
import { levelNames } from '#domain/sentiment';
import { addDays, instantAt } from '#domain/time';
import { validDays, type Validity } from '#domain/sentiment-validity';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useIsPast } from '../../lib/as-known.ts';
import { dayOfInstant, formatDate, formatDateWithWeekday, formatTime } from '../../lib/format-date.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { cx } from '../../ui/cx.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { useRemScale } from '../../ui/use-rem-scale.ts';
import { chartLabel, findingOf } from './chart-finding.ts';
import { chartGeometry } from './chart-geometry.ts';
import { chartModel, readingsOf, spansOf, type ChartModel, type ChartReading, type ChartSpan } from './chart-model.ts';
import { ChartWalk } from './chart-walk.tsx';
import styles from './sentiment-chart.module.css';
import { SentimentDrawing } from './sentiment-drawing.tsx';
import type { PartedSpan } from './use-parted-spans.ts';
import { useWidth } from '../../ui/use-width.ts';
import type { Here } from '../../lib/use-here.ts';

/** Props of {@link SentimentChart}. */
export interface SentimentChartProps {
  page: AccountPage;
  history: SentimentHistory;
  validity: Validity;
  here: Here;
  /** Where gut and data disagreed. */
  parted?: readonly PartedSpan[] | undefined;
  /** Shows the moment of a reading on the timeline. */
  onOpen: (at: number) => void;
  onCopyFailed: () => void;
}

const spanNames: Readonly<Record<ChartSpan, string>> = { '6 months': '6 months', '12 months': '12 months', all: 'All' };

const never: readonly PartedSpan[] = [];

/** Red to green: what the CSM judged over time, with who began each talk below. */
export function SentimentChart({
  page,
  history,
  validity,
  here,
  parted = never,
  onOpen,
  onCopyFailed,
}: SentimentChartProps) {
  const [chosen, setSpan] = useState<ChartSpan>('12 months');
  const [present] = useState(() => Date.now());
  // A look back ends with the day that it is of.
  const isPast = useIsPast();
  const now = isPast
    ? Math.min(present, Date.parse(instantAt(addDays(here.today, 1), '00:00', here.zone)) - 1)
    : present;
  const spans = useMemo(() => spansOf(history, now), [history, now]);
  const span = spans.includes(chosen) ? chosen : 'all';
  const unit = useRemScale();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { coverage } = page.fields;
  const { stale, endsOn } = page.row;
  const end = endsOn === null ? null : Date.parse(`${endsOn}T12:00:00Z`);
  const model = useMemo(
    () => chartModel({ history, validity, coverage, span, now, contractEnd: end }),
    [history, validity, coverage, span, now, end],
  );
  const all = useMemo(() => readingsOf(history), [history]);
  const geometry = useMemo(() => (width === 0 ? null : chartGeometry(model, width, unit)), [model, width, unit]);
  const words = useMemo(() => ({ ...here, dayOf: (time: number) => dayOfInstant(time, here.zone) }), [here]);
  const last = all.at(-1);
  const atEnd = last && {
    word: levelNames[last.level],
    note:
      model.holds !== null
        ? `holds to ${formatDate(words.dayOf(model.holds.until - 86_400_000), here)}`
        : last.confidence === null
          ? formatDate(words.dayOf(last.at), here)
          : `${last.confidence}% sure`,
  };
  const said = useCallback(
    (reading: ChartReading) =>
      [
        `${levelNames[reading.level]} on ${formatDate(words.dayOf(reading.at), here)}`,
        reading.confidence === null ? null : `${reading.confidence}% sure`,
        reading.previous !== null && reading.previous !== reading.level ? `was ${levelNames[reading.previous]}` : null,
        reading.reasons.length === 0 ? null : `because: ${reading.reasons.join(', ')}`,
      ]
        .filter((part) => part !== null)
        .join(', '),
    [here, words],
  );
  const isParted = parted.some(({ from, to }) => to > model.from && from < model.now);
  const label = `Sentiment: ${chartLabel(model.readings, words)}`;

  return (
    <ChartFrame
      name="Overview"
      level={2}
      finding={findingOf(all, stale, words)}
      controls={
        spans.length > 0 && (
          <Segmented
            label="Span of time"
            options={spans.map((value) => ({ value, label: spanNames[value] }))}
            value={span}
            onChange={setSpan}
          />
        )
      }
      onCopyFailed={onCopyFailed}
      note={`${legend(model, all, validity, page)}${isParted ? ' Hatched between good and bad: gut and data disagreed.' : ''}`}
      table={{
        columns: ['Day', 'Time', 'Sentiment', 'How sure', 'Because'],
        rows: model.readings
          .toReversed()
          .map((reading) => [
            formatDateWithWeekday(words.dayOf(reading.at), here),
            formatTime(reading.at, here),
            levelNames[reading.level],
            reading.confidence === null ? 'not given' : `${reading.confidence}%`,
            reading.reasons.join(', '),
          ]),
      }}
    >
      <div ref={box} className={cx(styles.box)}>
        {geometry && (
          <>
            <SentimentDrawing
              model={model}
              geometry={geometry}
              unit={unit}
              locale={here.locale}
              label={label}
              end={atEnd ?? null}
              isStale={stale}
              parted={parted}
              dayLabel={isPast ? formatDate(here.today, here) : 'Today'}
              endLabel={endsOn === null ? null : `Ends ${formatDate(endsOn, here)}`}
            />
            {model.readings.length > 0 && (
              <ChartWalk
                model={model}
                geometry={geometry}
                unit={unit}
                said={said}
                label="Readings, one by one"
                onOpen={(reading) => onOpen(reading.at)}
              />
            )}
          </>
        )}
      </div>
    </ChartFrame>
  );
}

function legend(
  { readings, touches, holds }: ChartModel,
  all: readonly ChartReading[],
  validity: Validity,
  { fields }: AccountPage,
): string {
  const last = all.at(-1);
  const valid = last
    ? ` A reading holds until the next one; hatched once it is older than ${validDays(validity, fields.coverage, last.level)} days.${holds === null ? '' : ' Dashed: the time it still holds.'}`
    : '';
  const below =
    touches.length === 0
      ? 'No interaction in this span.'
      : `Below: ${touches.length} ${touches.length === 1 ? 'interaction' : 'interactions'}, longer is more minutes.`;
  return `${readings.length} ${readings.length === 1 ? 'reading' : 'readings'}.${valid} ${below}`;
}
