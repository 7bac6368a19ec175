import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import type { Commitment } from '#contract/accounts';
import { useCall } from '../../lib/api.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { List } from '../../ui/list.tsx';
import { ListHeading } from '../../ui/section-heading.tsx';
import styles from './promises-due.module.css';
import { dueWords } from './today-words.ts';
import type { Here } from '../../lib/use-here.ts';
import type { TodayActs } from './use-today-acts.ts';

/** Props of {@link PromisesDue}. */
export interface PromisesDueProps {
  readonly due: readonly Commitment[];
  /** All there are; `due` holds the first of them. */
  readonly count: number;
  readonly here: Here;
  readonly acts: TodayActs;
}

/** The first of them leave room for what stands below. */
const mostAtFirst = 8;

/** What we owe and what they owe, within a week or late. D is done. */
export function PromisesDue({ due, count, here, acts }: PromisesDueProps) {
  const { openAccount } = useAppActions();
  const { data: settings } = useCall('settings:get', null);
  const [isWhole, setIsWhole] = useState(false);
  // One more takes no more room than the button that would show it.
  const shown = isWhole || due.length <= mostAtFirst + 1 ? due : due.slice(0, mostAtFirst);
  const hasLetterKeys = settings?.singleKeys !== false;
  const onKey = (event: KeyboardEvent, row: Commitment | undefined): void => {
    if (!row || !hasLetterKeys || event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 'd')
      return;
    event.preventDefault();
    acts.close(row.id, 'kept');
  };
  return (
    <section aria-label="Promises due">
      <ListHeading name="Promises due" count={count} />
      <List<Commitment>
        isShort
        label="Promises due"
        rowCount={shown.length}
        rowAt={(at) => shown[at]}
        rowId={({ id }) => id}
        hasLetterKeys={hasLetterKeys}
        onKey={onKey}
        onOpen={({ accountId }) => openAccount(accountId)}
        renderRow={(row) => <PromiseRow row={row} here={here} onOpen={() => openAccount(row.accountId)} />}
      />
      {shown.length < due.length && (
        <div className={cx(styles.more)}>
          <Button kind="quiet" size="small" hang="start" onPress={() => setIsWhole(true)}>
            {`Show ${due.length - shown.length} more`}
          </Button>
        </div>
      )}
    </section>
  );
}

function PromiseRow({
  row,
  here,
  onOpen,
}: {
  readonly row: Commitment;
  readonly here: Here;
  readonly onOpen: () => void;
}) {
  const due = dueWords(row.due, here);
  return (
    <div className={cx(styles.row)}>
      <Icon of={row.direction === 'ours' ? ArrowRight : ArrowLeft} size={13} className={cx(styles.arrow)} />
      <span className={cx(styles.words)}>
        <span className="visually-hidden">{row.direction === 'ours' ? 'We owe: ' : 'They owe: '}</span>
        <span dir="auto">{capitalised(row.text)}</span>
        <span className={cx(styles.whom)}>
          {row.personName !== null && `${row.personName}, `}
          <LinkButton kind="plain" excludeFromTabOrder onPress={onOpen}>
            {row.accountName}
          </LinkButton>
        </span>
      </span>
      <span className={cx(styles.due, styles[due.when])}>{due.text}</span>
    </div>
  );
}
