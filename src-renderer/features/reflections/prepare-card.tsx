import type { ReactNode } from 'react';
import type { ReflectionPreparation } from '#contract/reflections';
import { levelNames } from '#domain/sentiment';
import { capitalised } from '../../lib/capitalised.ts';
import { countWords } from '../../lib/count-words.ts';
import { formatDate, formatDueDate } from '../../lib/format-date.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { ListHeading } from '../../ui/section-heading.tsx';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import styles from './prepare-page.module.css';
import { quoted } from './reflection-words.ts';

/** Props of {@link PrepareCard}. */
export interface PrepareCardProps {
  preparation: ReflectionPreparation;
  here: Here;
  /** The day of the last reflection. */
  since: string | null;
}

/** What changed, what is owed, what they said, what they want: each on a few lines. */
export function PrepareCard({ preparation, here, since }: PrepareCardProps) {
  const { openPromises, quotes, objectives } = preparation;
  const changes = since === null ? [] : changesOf(preparation, here);
  const { atLast, now } = preparation.sentiment;
  const isStale = preparation.account.stale;
  return (
    <div className={cx(styles.card)}>
      <Part name={since === null ? 'How they are' : `What changed since ${formatDate(since, here)}`}>
        <li className={cx(styles.line)}>
          <SentimentMark level={now} state={isStale ? 'hatched' : 'solid'} />
          <span>
            {now === null ? 'No sentiment yet' : levelNames[now]}
            {now !== null && isStale && ', stale'}
            {atLast !== null && now !== null && (atLast === now ? ', as then' : `, was ${levelNames[atLast]} then`)}
          </span>
        </li>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
        {since !== null && changes.length === 0 && <li className={cx(styles.faint)}>Nothing else is written down.</li>}
      </Part>
      <Part name="Open promises" count={openPromises.length}>
        {openPromises.map(({ id, direction, text, due }) => (
          <li key={id} className={cx(styles.ends)}>
            <span>
              <span className={cx(styles.faint)}>{direction === 'ours' ? 'We owe ' : 'They owe '}</span>
              <span dir="auto">{text}</span>
            </span>
            {due !== null && (
              <span className={cx(styles.faint, due < here.today && styles.late)}>{formatDueDate(due, here)}</span>
            )}
          </li>
        ))}
        {openPromises.length === 0 && <li className={cx(styles.faint)}>Neither side owes anything.</li>}
      </Part>
      <Part name="What they said then" count={quotes.length}>
        {quotes.map(({ quote, meaning }, index) => (
          <li key={index}>
            <q className={cx(styles.quote)} dir="auto">
              {quoted(quote)}
            </q>
            {meaning !== null && <span className={cx(styles.sub)}>{capitalised(meaning)}</span>}
          </li>
        ))}
        {quotes.length === 0 && (
          <li className={cx(styles.faint)}>
            {since === null ? 'This is the first reflection.' : 'Nothing was picked out of the last one.'}
          </li>
        )}
      </Part>
      <Part name="Objectives" count={objectives.length}>
        {objectives.map(({ id, text, state, on }) => (
          <li key={id} className={cx(styles.ends)}>
            <span dir="auto" className={cx(state === 'dropped' && styles.dropped)}>
              {text}
            </span>
            {state !== null && on !== null && (
              <span className={cx(styles.faint)}>
                {state}, {formatDate(on, here)}
              </span>
            )}
          </li>
        ))}
        {objectives.length === 0 && <li className={cx(styles.faint)}>None is known. Ask what they want to reach.</li>}
      </Part>
    </div>
  );
}

function Part({ name, count, children }: { name: string; count?: number; children: ReactNode }) {
  return (
    <section className={cx(styles.part)}>
      <ListHeading name={name} count={count === 0 ? undefined : count} />
      <ul className={cx(styles.list)}>{children}</ul>
    </section>
  );
}

function changesOf(preparation: ReflectionPreparation, here: Here): readonly string[] {
  const { sentiment, joined, left, linesBegun, linesEnded, promisesKept, promisesBroken } = preparation;
  const line = (product: string | null): string => product ?? 'A contract line';
  return [
    ...(sentiment.readings > 1 ? [`Judged ${countWords(sentiment.readings, 'time', 'times')} since`] : []),
    ...joined.map((name) => `${name} is new`),
    ...left.map(({ name, on }) => `${name} left, ${formatDate(on, here)}`),
    ...linesBegun.map(({ product, on }) => `${line(product)} began, ${formatDate(on, here)}`),
    ...linesEnded.map(({ product, on }) => `${line(product)} ended, ${formatDate(on, here)}`),
    ...(promisesKept + promisesBroken > 0
      ? [`${capitalised(countWords(promisesKept, 'promise', 'promises'))} kept, ${promisesBroken} broken`]
      : []),
  ];
}
