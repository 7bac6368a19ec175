import { Lock } from 'lucide-react';
import { plainSnippet } from '#domain/note';
import type { SearchHit } from '#contract/search';
import { levelNames } from '#domain/sentiment';
import { dayOfInstant, formatDate } from '../../lib/format-date.ts';
import { kindTitles } from '../../lib/kind-titles.ts';
import { searchHitIcons } from '../../lib/search-hit-icons.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import { Snippet } from '../../ui/snippet.tsx';
import styles from './search-hit.module.css';

const names = {
  account: 'Account',
  person: 'Person',
  note: 'Note',
  promise: 'Promise',
  quote: 'Quote',
  plan: 'Plan',
} as const;

/** One hit: where it stands, when it was written, how the account was then, and the words around it. */
export function SearchHitRow({ hit, here }: { hit: SearchHit; here: Here }) {
  return (
    <div className={cx(styles.hit)}>
      <span className={cx(styles.sign)}>
        <Icon of={searchHitIcons[hit.kind]} size={14} />
      </span>
      <div className={cx(styles.words)}>
        <p className={cx(styles.head)}>
          <b dir="auto">{hit.accountName}</b>
          <span className={cx(styles.about)}>{hitWords(hit, here)}</span>
          {hit.level !== null && (
            <span className={cx(styles.level)}>
              <SentimentMark level={hit.level} size={10} />
              {levelNames[hit.level]}
            </span>
          )}
          {hit.isPrivate && hit.kind !== 'account' && hit.kind !== 'person' && (
            <span className={cx(styles.level)}>
              <Icon of={Lock} size={11} />
              private
            </span>
          )}
        </p>
        <p className={cx(styles.snippet)}>
          <Snippet text={hit.kind === 'note' && hit.interactionId === null ? plainSnippet(hit.snippet) : hit.snippet} />
        </p>
      </div>
    </div>
  );
}

/** "Call, Nov 3" or "Promise, Call, Nov 3": what the hit is and when it was written. */
export function hitWords({ kind, interaction, at }: SearchHit, here: Here): string {
  const day = at === null ? null : formatDate(dayOfInstant(at, here.zone), here);
  const where = interaction === null ? null : kindTitles[interaction];
  return [kind === 'note' && where !== null ? null : names[kind], where, day]
    .filter((part) => part !== null)
    .join(', ');
}

/** The hit as one sentence, for who hears it. */
export const hitLabel = (hit: SearchHit, here: Here): string =>
  [
    hit.accountName,
    hitWords(hit, here),
    hit.level === null ? null : levelNames[hit.level],
    hit.snippet.replaceAll('\u0001', '').replaceAll('\u0002', ''),
  ]
    .filter((part) => part !== null)
    .join('. ');
