import { CircleHelp, Minus, TrendingDown } from 'lucide-react';
import type { HumanSignals, ReplyPair } from '#contract/human-signals';
import { talkKinds } from '#domain/human-signals';
import { dayOfInstant, formatDate } from '../../../lib/format-date.ts';
import { kindTitles } from '../../../lib/kind-titles.ts';
import type { Here } from '../../../lib/use-here.ts';
import { cx } from '../../../ui/cx.ts';
import { Icon } from '../../../ui/icon.tsx';
import styles from './human-signals.module.css';
import { RowOpener, type OpenedRow } from './row-opener.tsx';
import { useSignRemoval } from './use-sign-removal.ts';
import { delayWords } from './signal-findings.ts';

/** Props of {@link QuietSigns}. */
export interface QuietSignsProps {
  signals: HumanSignals;
  here: Here;
  onOpen: (at: string) => void;
  isReadOnly: boolean;
  onEdit: (pair: ReplyPair) => void;
}

const names = { initiative: 'Begun by them', attendance: 'Their people in a talk', replies: 'Reply, median' } as const;
const ways = {
  worse: { icon: TrendingDown, words: 'points down' },
  steady: { icon: Minus, words: 'does not point down' },
  unknown: { icon: CircleHelp, words: 'cannot be judged' },
} as const;

/** The three trends of silent churn, each with its figure, its evidence and the rows it came from. */
export function QuietSigns({ signals, here, onOpen, isReadOnly, onEdit }: QuietSignsProps) {
  const remove = useSignRemoval(isReadOnly);
  const { silence, since } = signals;
  const editById = (id: string): void => {
    const pair = signals.replies.pairs.find((one) => one.id === id);
    if (pair) onEdit(pair);
  };
  const sorted = (['initiative', 'attendance', 'replies'] as const).flatMap(
    (sign) => silence.trends.find((trend) => trend.sign === sign) ?? [],
  );
  return (
    <>
      <p
        className={cx(styles.window)}
      >{`The 90 days since ${formatDate(since, here)}, beside the 90 before; a number opens its rows.`}</p>
      <table className={cx(styles.trends)} aria-label={`Quiet signs since ${formatDate(since, here)}`}>
        <tbody>
          {sorted.map(({ sign, way, text }) => (
            <tr key={sign}>
              <th scope="row">{names[sign]}</th>
              <td className={cx(styles.figure)}>
                <RowOpener
                  label={`${names[sign]}: ${figureOf(signals, sign, here)}`}
                  rows={rowsOf(signals, sign, here).map((row) => ({
                    ...row,
                    edit: isReadOnly || sign !== 'replies' ? undefined : () => editById(row.id),
                    remove:
                      sign === 'replies' && remove
                        ? () => void remove('replies:remove', row.id, 'Question deleted.')
                        : undefined,
                  }))}
                  onOpen={onOpen}
                >
                  {figureOf(signals, sign, here)}
                </RowOpener>
              </td>
              <td className={cx(styles.evidence, way === 'worse' && styles.worse)}>
                <Icon of={ways[way].icon} size={13} />
                <span>
                  <span className="visually-hidden">{`${ways[way].words}: `}</span>
                  {text}
                  {sign === 'initiative' &&
                    signals.begun.unsaid > 0 &&
                    ` Of ${signals.begun.unsaid} more it was not said.`}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

type Sign = keyof typeof names;

function figureOf({ begun, attendance, replies, since }: HumanSignals, sign: Sign, here: Here): string {
  if (sign === 'initiative') return begun.said === 0 ? 'not said' : `${begun.theirs} of ${begun.said}`;
  if (sign === 'attendance')
    return attendance.talks === 0
      ? 'no talk'
      : new Intl.NumberFormat(here.locale, { maximumFractionDigits: 1 }).format(attendance.people / attendance.talks);
  const days = replies.pairs
    .filter(({ askedOn, answeredOn }) => answeredOn !== null && askedOn >= since)
    .map((pair) => pair.days)
    .sort((a, b) => a - b);
  const [low, high] = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]];
  return low === undefined || high === undefined ? 'none answered' : delayWords((low + high) / 2, here.locale);
}

function rowsOf({ touches, replies, sinceBefore }: HumanSignals, sign: Sign, here: Here): readonly OpenedRow[] {
  if (sign === 'replies')
    return replies.pairs
      .filter(({ askedOn, answeredOn }) => answeredOn === null || askedOn >= sinceBefore)
      .map(({ id, askedOn, answeredOn, about, personName, days }) => ({
        id,
        day: formatDate(askedOn, here),
        words: `${[about ?? 'A question', personName].filter((part) => part !== null).join(', ')}: ${
          answeredOn === null ? `open for ${delayWords(days, here.locale)}` : delayWords(days, here.locale)
        }`,
        at: null,
      }));
  const shown =
    sign === 'initiative'
      ? touches.filter(({ begunBy }) => begunBy !== null)
      : touches.filter(({ kind, people }) => talkKinds.some((talk) => talk === kind) && people.length > 0);
  return shown.map(({ id, at, kind, begunBy, people }) => ({
    id,
    day: formatDate(dayOfInstant(at, here.zone), here),
    words:
      sign === 'initiative'
        ? `${kindTitles[kind]}, ${begunBy === 'them' ? 'they began' : 'we began'}`
        : `${kindTitles[kind]}, ${people.join(', ')}`,
    at,
  }));
}
