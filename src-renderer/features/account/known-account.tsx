import { useRef, type RefObject } from 'react';
import type { KnownAccount as Known } from '#contract/as-known';
import { useAppActions } from '../../lib/app-actions.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { AccountFacts } from './account-facts.tsx';
import { accountSentence } from './account-words.ts';
import styles from './known-account-page.module.css';
import { NextSteps } from './next-steps.tsx';
import { PeopleSection } from './people-section.tsx';
import { RenewalSection } from './renewal-section.tsx';
import { SentimentChart } from './sentiment-chart.tsx';
import type { EntryActs } from './timeline-entry.tsx';
import { TimelineList, type TimelineHandle } from './timeline-list.tsx';
import { beganFinding } from './timeline-words.tsx';
import { useLatestReading } from './use-latest-reading.ts';
import { YouFeel } from './you-feel.tsx';

/** Props of {@link KnownAccount}. */
export interface KnownAccountProps {
  id: string;
  known: Known;
  /** The past day is the day that everything is told from. */
  here: Here;
  scroller: RefObject<HTMLElement | null>;
}

const nothing = (): null => null;
const noActs: EntryActs = { edit: nothing, harvest: null, remove: nothing, erase: nothing };

/** The same parts as on the page of an account, out of what was known then. */
export function KnownAccount({ id, known: { page, history, validity }, here, scroller }: KnownAccountProps) {
  const { notify } = useAppActions();
  const timeline = useRef<TimelineHandle>(null);
  const latest = useLatestReading(id, history);
  const sentence = accountSentence(page, here);
  const hasTimeline = page.sections.includes('Timeline');
  return (
    <div className={cx(styles.main)}>
      <PageHeading level={2} title={page.fields.name} {...(sentence === '' ? {} : { summary: sentence })} />
      <div className={cx(styles.facts)}>
        <AccountFacts page={page} here={here} />
      </div>
      <section aria-label="Overview" className={cx(styles.section)}>
        {hasTimeline ? (
          <SentimentChart
            page={page}
            history={history}
            validity={validity}
            here={here}
            onOpen={(at) => void timeline.current?.show(at)}
            onCopyFailed={() =>
              notify({ text: 'The picture could not be copied. The table beside it can be.', tone: 'bad' })
            }
          />
        ) : (
          <EmptyState text="Nothing had been logged by then." />
        )}
        <div className={cx(styles.voices)}>
          <YouFeel page={page} entry={latest} here={here} />
          <NextSteps accountId={page.id} steps={page.openCommitments} promises={page.promises} here={here} isReadOnly />
        </div>
      </section>
      {hasTimeline && (
        <section aria-label="Timeline" className={cx(styles.section)}>
          <SectionHeading
            name="Timeline"
            finding={beganFinding(history.touches) ?? 'Everything known then, newest first.'}
          />
          <TimelineList ref={timeline} accountId={id} scroller={scroller} here={here} acts={noActs} />
        </section>
      )}
      <section aria-label="People" className={cx(styles.section)}>
        <PeopleSection people={page.people} here={here} onAdd={null} actsOn={nothing} />
      </section>
      <section aria-label="Renewal" className={cx(styles.section)}>
        <RenewalSection lines={page.lines} here={here} onAdd={null} actsOn={nothing} />
      </section>
    </div>
  );
}
