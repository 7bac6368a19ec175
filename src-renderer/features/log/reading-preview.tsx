import type { AccountPage } from '#contract/accounts';
import type { SentimentHistory } from '#contract/interactions';
import { levelNames, levels, type Level } from '#domain/sentiment';
import { validDays, type Validity } from '#domain/sentiment-validity';
import { addDays } from '#domain/time';
import { scaleLinear } from 'd3-scale';
import { useStore } from 'zustand';
import { formatDate } from '../../lib/format-date.ts';
import { cx } from '../../ui/cx.ts';
import levelStyles from '../../ui/level.module.css';
import { ListHeading } from '../../ui/section-heading.tsx';
import { MarkShape } from '../../ui/sentiment-mark.tsx';
import { useCall } from '../../lib/api.ts';
import type { Here } from '../../lib/use-here.ts';
import { fullForm, type LogStore } from './log-store.ts';
import styles from './reading-preview.module.css';

/** Props of {@link ReadingPreview}. */
export interface ReadingPreviewProps {
  store: LogStore;
  page: AccountPage;
  here: Here;
}

const half = 182 * 86_400_000;

/** What the log would change, beside the form of a wide window: the line so far, and its next mark, still hollow. */
export function ReadingPreview({ store, page, here }: ReadingPreviewProps) {
  const level = useStore(store, (state) => fullForm(state).level);
  const renewal = useStore(store, (state) => fullForm(state).renewalConfidence);
  const history = useCall('sentiment:history', { accountId: page.id, from: null });
  const settings = useCall('settings:get', null);
  const facts = factsOf(page, level, renewal, settings.data?.validity ?? null, here);
  return (
    <aside className={cx(styles.preview)} aria-label="With this reading">
      <ListHeading name="With this reading" />
      <PreviewChart readings={history.data?.readings ?? []} level={level} />
      <dl className={cx(styles.facts)}>
        {facts.map(({ title, detail }) => (
          <div key={title} className={cx(styles.fact)}>
            <dt>{title}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}

function factsOf(
  page: AccountPage,
  level: Level | null,
  renewal: number | null,
  validity: Validity | null,
  here: Here,
) {
  const facts: { title: string; detail: string }[] = [];
  const before = page.row.level;
  if (level === null) {
    facts.push({
      title: 'No reading',
      detail: before === null ? 'a level makes the first one' : `${levelNames[before]} goes on holding`,
    });
  } else {
    const title =
      before === null
        ? levelNames[level]
        : level === before
          ? `${levelNames[level]} again`
          : `${levelNames[before]} to ${levelNames[level]}`;
    const steps = before === null ? 0 : Math.abs(before - level);
    const way =
      before === null
        ? 'the first reading'
        : steps === 0
          ? 'as it was'
          : `${steps} ${steps === 1 ? 'level' : 'levels'} ${level < before ? 'worse' : 'better'}`;
    facts.push({ title, detail: way });
    if (validity !== null) {
      const until = addDays(here.today, validDays(validity, page.fields.coverage, level));
      facts.push({
        title: `Holds until ${formatDate(until, here)}`,
        detail: `${page.fields.coverage ?? 'coverage not set, counts as hybrid'}`,
      });
    }
  }
  if (renewal !== null) {
    const was = page.renewalConfidence?.percent;
    facts.push({
      title: `Renewal ${renewal}%`,
      detail: was === undefined ? 'said for the first time' : was === renewal ? 'as it was' : `was ${was}%`,
    });
  }
  return facts;
}

const [width, height, band] = [216, 96, 16];
const y = (level: Level): number => 8 + (5 - level) * band;

function PreviewChart({ readings, level }: { readings: SentimentHistory['readings']; level: Level | null }) {
  const now = Date.now();
  const x = scaleLinear()
    .domain([now - half, now])
    .range([0, width - 12]);
  const steps = readings
    .map(({ occurredAt, level: at }) => ({ time: Date.parse(occurredAt), level: at }))
    .toSorted((a, b) => a.time - b.time);
  const shown = steps.filter(({ time }, index) => time >= now - half || (steps[index + 1]?.time ?? now) >= now - half);
  const last = shown.at(-1);
  return (
    <svg
      width={`${width / 16}rem`}
      height={`${height / 16}rem`}
      viewBox={`0 0 ${width} ${height}`}
      className={cx(styles.chart)}
      role="img"
      aria-label="Half a year of readings, and this one"
    >
      {levels.map((line) => (
        <path key={line} d={`M0 ${y(line)}H${width}`} className={cx(styles.grid)} />
      ))}
      {shown.map(({ time, level: at }, index) => {
        const from = Math.max(0, x(time));
        const before = shown[index - 1];
        return (
          <g key={time} className={cx(levelStyles[`l${at}`])}>
            {before && before.level !== at && (
              <path d={`M${from} ${y(before.level)}V${y(at)}`} className={cx(styles.turn)} />
            )}
            <path d={`M${from} ${y(at)}H${x(shown[index + 1]?.time ?? now)}`} className={cx(styles.run)} />
          </g>
        );
      })}
      {level !== null && (
        <>
          {last && last.level !== level && (
            <path d={`M${width - 12} ${y(last.level)}V${y(level)}`} className={cx(styles.next)} />
          )}
          <svg x={width - 18} y={y(level) - 6} width={12} height={12} viewBox="0 0 12 12">
            <MarkShape level={level} state="hollow" />
          </svg>
        </>
      )}
      <text x={0} y={height - 2} className={cx(styles.axis)}>
        six months ago
      </text>
      <text x={width} y={height - 2} textAnchor="end" className={cx(styles.axis)}>
        now
      </text>
    </svg>
  );
}
