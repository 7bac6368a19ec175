import type { BookRow } from '#contract/accounts';
import { levelNames, levels, type Level } from '#domain/sentiment';
import { formatMoneyList } from '../../lib/format-money.ts';
import { cx } from '../../ui/cx.ts';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import styles from './first-judgement.module.css';
import { endWords } from './today-words.ts';
import type { Here } from '../../lib/use-here.ts';

/** Props of {@link FirstJudgement}. */
export interface FirstJudgementProps {
  readonly row: BookRow;
  readonly isCurrent: boolean;
  readonly here: Here;
  readonly onJudge: (level: Level) => void;
}

/** An account without a sentiment; the current one offers the five. */
export function FirstJudgement({ row, isCurrent, here, onJudge }: FirstJudgementProps) {
  const sub = [row.segment, row.stage].filter((word) => word !== null && word !== '').join(', ');
  return (
    <div className={cx(styles.row)} data-current={isCurrent || undefined}>
      <SentimentMark level={null} />
      <span className={cx(styles.words)}>
        <span className={cx(styles.name)} dir="auto">
          {row.name}
        </span>
        {sub !== '' && <span className={cx(styles.sub)}>{sub}</span>}
      </span>
      {isCurrent && (
        <span role="group" aria-label={`How ${row.name} is`} className={cx(styles.levels)}>
          {levels.map((level) => (
            <button key={level} type="button" tabIndex={-1} className={cx(styles.level)} onClick={() => onJudge(level)}>
              <SentimentMark level={level} />
              {levelNames[level]}
              <kbd className={cx(styles.key)} aria-hidden="true">
                {level}
              </kbd>
            </button>
          ))}
        </span>
      )}
      <span className={cx(styles.ends)}>{row.endsOn !== null && endWords(row.endsOn, here)}</span>
      <span className={cx(styles.arr)}>
        {formatMoneyList(row.arr, { locale: here.locale, isCompact: row.arr.length > 1 })}
      </span>
    </div>
  );
}
