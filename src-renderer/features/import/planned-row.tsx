import { TriangleAlert } from 'lucide-react';
import type { FileLook, ImportRow } from '#contract/imports';
import { dayOfInstant, formatDate } from '../../lib/format-date.ts';
import { formatMoney } from '../../lib/format-money.ts';
import { outcomeWords } from '../../lib/outcome-words.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { decide } from './import-store.ts';
import styles from './planned-row.module.css';

/** Props of {@link PlannedRow}. */
export interface PlannedRowProps {
  row: ImportRow;
  kind: FileLook['kind'];
  /** Whether Tab goes from the row to its answers: only those of the row the keyboard is on. */
  isCurrent: boolean;
  /** Whether it says what becomes of it: where rows of several outcomes stand together. */
  saysOutcome: boolean;
}

/** One row of the file: its number, what it is, what it would change, and what was wrong with it. */
export function PlannedRow({ row, kind, isCurrent, saysOutcome }: PlannedRowProps) {
  // A new row's name stands above already.
  const changes = row.changes.filter(
    ({ label, after }) => row.outcome !== 'created' || label !== 'Account name' || after !== row.title,
  );
  return (
    <div className={cx(styles.row)}>
      <span className={cx(styles.number, 'num')}>{row.row}</span>
      <div className={cx(styles.words)}>
        <p className={cx(styles.title)}>
          <bdi>{row.title || 'no name'}</bdi>
          {saysOutcome && <span className={cx(styles.by)}>{outcomeWords[row.outcome]}</span>}
          {row.by !== null && <span className={cx(styles.by)}>found by {row.by}</span>}
        </p>
        {changes.length > 0 && (
          <p className={cx(styles.changes)}>
            {changes.map((change, index) => (
              <Change key={`${change.label} ${index}`} change={change} isNew={row.outcome === 'created'} />
            ))}
          </p>
        )}
        {row.problems.map((problem, index) => (
          <p key={index} className={cx(styles.problem)}>
            <Icon of={TriangleAlert} size={13} />
            <span>
              {problem.column !== '' && <b>{problem.column}</b>}{' '}
              {problem.column !== '' && problem.value !== '' && <q>{problem.value}</q>}
              {problem.column !== '' && ': '}
              {problem.reason}
            </span>
          </p>
        ))}
        {row.outcome === 'question' && <Answers row={row} kind={kind} isCurrent={isCurrent} />}
      </div>
    </div>
  );
}

function Change({ change, isNew }: { change: ImportRow['changes'][number]; isNew: boolean }) {
  const { locale, zone } = useLocale();
  const { label, act } = change;
  const today = dayOfInstant(Date.now(), zone);
  const before = change.before === null ? null : shownValue(change.before, change, locale, today);
  const after = shownValue(change.after, change, locale, today);
  return (
    <span className={cx(styles.change)}>
      <span className={cx(styles.label)}>{label}</span>{' '}
      {act === 'kept' ? (
        <>
          <bdi>{before}</bdi> <span className={cx(styles.label)}>stays; the file has</span> <bdi>{after}</bdi>
        </>
      ) : before === null || isNew ? (
        <bdi>{after}</bdi>
      ) : (
        <>
          <s>
            <bdi>{before}</bdi>
          </s>{' '}
          <span className={cx(styles.label)}>becomes</span> <bdi>{after}</bdi>
        </>
      )}
    </span>
  );
}

const shownValue = (
  text: string,
  { as, currency }: ImportRow['changes'][number],
  locale: string,
  today: string,
): string => {
  if (as === 'money' && currency !== null) return formatMoney({ amountMinor: Number(text), currency }, { locale });
  return as === 'date' ? formatDate(text, { locale, today }) : text;
};

/** Which account a row is; nothing but its name speaks for any of them. */
function Answers({ row, kind, isCurrent }: Omit<PlannedRowProps, 'saysOutcome'>) {
  const shared = { size: 'small', excludeFromTabOrder: !isCurrent } as const;
  return (
    <div role="group" aria-label={`Row ${row.row}: which account is ${row.title}?`} className={cx(styles.answers)}>
      {row.candidates.map(({ id, name, domain, externalId }) => (
        <Button key={id} {...shared} onPress={() => decide(row.row, { is: 'account', id })}>
          {`It is ${name}${(domain ?? externalId) ? ` (${domain ?? externalId})` : ''}`}
        </Button>
      ))}
      {kind === 'accounts' && (
        <Button {...shared} onPress={() => decide(row.row, { is: 'new' })}>
          It is new
        </Button>
      )}
      <Button {...shared} kind="quiet" onPress={() => decide(row.row, { is: 'skip' })}>
        Leave it out
      </Button>
    </div>
  );
}
