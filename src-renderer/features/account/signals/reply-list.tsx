import { Check, Pencil, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { HumanSignals, ReplyPair } from '#contract/human-signals';
import { fewRows } from '#domain/human-signals';
import { useAct } from '../../../lib/api.ts';
import { useAppActions } from '../../../lib/app-actions.ts';
import { failureSentence } from '../../../lib/failure-sentence.ts';
import { formatDate } from '../../../lib/format-date.ts';
import type { Here } from '../../../lib/use-here.ts';
import { cx } from '../../../ui/cx.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { List } from '../../../ui/list.tsx';
import { ListHeading } from '../../../ui/section-heading.tsx';
import styles from './human-signals.module.css';
import { delayWords } from './signal-findings.ts';

/** Props of {@link ReplyList}. */
export interface ReplyListProps {
  replies: HumanSignals['replies'];
  here: Here;
  isReadOnly: boolean;
  onEdit: (pair: ReplyPair) => void;
}

/** How fast each of them answers, and what still waits. D says that the answer came today, E corrects the question. */
export function ReplyList({ replies, here, isReadOnly, onEdit }: ReplyListProps) {
  const { notify } = useAppActions();
  const answer = useAct('replies:answer');
  const remove = useAct('replies:remove');
  const open = replies.pairs.filter(({ answeredOn }) => answeredOn === null);
  if (replies.pairs.length === 0) return null;
  const say = (text: string) => ({
    onSuccess: () => notify({ text, undo: true }),
    onError: (error: { readonly failure: Parameters<typeof failureSentence>[0] }) =>
      notify({ text: failureSentence(error.failure), tone: 'bad' }),
  });
  const answered = (pair: ReplyPair): void =>
    answer.mutate(
      { id: pair.id, answeredOn: here.today },
      say(`Answered after ${delayWords(pair.days, here.locale)}.`),
    );
  const drop = (pair: ReplyPair): void => remove.mutate({ id: pair.id }, say('Question deleted.'));
  const onKey = (event: KeyboardEvent, pair: ReplyPair | undefined): void => {
    if (!pair || isReadOnly || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof Element) || !event.target.matches('[data-line]')) return;
    if (event.key.toLowerCase() === 'd') answered(pair);
    else if (event.key.toLowerCase() === 'e') onEdit(pair);
    else if (event.key === 'Delete') drop(pair);
    else return;
    event.preventDefault();
  };
  return (
    <section aria-label="Replies">
      <ListHeading name="Replies" level={3} />
      <ul>
        {replies.people.map(({ personId, name, recent, before, open: waiting }) => (
          <li key={personId ?? 'nobody'} className={cx(styles.person)}>
            <span>{name ?? 'Nobody named'}</span>
            <span className={cx(styles.faint)}>
              {trendWords({ recent, before }, here.locale)}
              {recent.count === 0 && before.count === 0 && waiting > 0 && 'nothing answered yet'}
            </span>
          </li>
        ))}
      </ul>
      <List
        isShort
        label="Open questions"
        rowCount={open.length}
        rowAt={(index) => open[index]}
        rowId={({ id }) => id}
        onKey={onKey}
        renderRow={(pair, { isCurrent }) => (
          <div className={cx(styles.question)}>
            <span className={cx(styles.questionWords)}>
              <span dir="auto">{pair.about ?? 'A question'}</span>
              <span className={cx(styles.sub)}>
                {[
                  pair.personName,
                  `asked ${formatDate(pair.askedOn, here)}`,
                  `open for ${delayWords(pair.days, here.locale)}`,
                ]
                  .filter((part) => part !== null)
                  .join(', ')}
              </span>
            </span>
            {!isReadOnly && (
              <>
                <IconButton
                  label={`Answered today: ${pair.about ?? 'a question'}`}
                  icon={Check}
                  iconSize={14}
                  excludeFromTabOrder={!isCurrent}
                  noTooltip
                  onPress={() => answered(pair)}
                />
                <IconButton
                  label={`Change: ${pair.about ?? 'a question'}`}
                  icon={Pencil}
                  iconSize={14}
                  excludeFromTabOrder={!isCurrent}
                  noTooltip
                  onPress={() => onEdit(pair)}
                />
                <IconButton
                  label={`Delete: ${pair.about ?? 'a question'}`}
                  icon={X}
                  iconSize={14}
                  excludeFromTabOrder={!isCurrent}
                  noTooltip
                  onPress={() => drop(pair)}
                />
              </>
            )}
          </div>
        )}
      />
    </section>
  );
}

type Delays = Pick<HumanSignals['replies']['people'][number], 'recent' | 'before'>;

/** "4 days (6), 1.5 days before (4)"; on fewer than three it says that these are few. */
function trendWords({ recent, before }: Delays, locale: string): string {
  const one = ({ median, count }: Delays['recent']): string | null =>
    median === null ? null : `${delayWords(median, locale)} (${count}${count < fewRows ? ', few' : ''})`;
  const [now, was] = [one(recent), one(before)];
  if (now === null) return was === null ? '' : `${was} in the 90 days before, none since`;
  return was === null ? `${now}, nothing to compare` : `${now}, ${was} before`;
}
