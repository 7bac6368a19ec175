import { useMemo, useRef, type RefObject } from 'react';
import type { ErasedThing, KnownAccount as Known } from '#contract/as-known';
import { useAppActions } from '../../lib/app-actions.ts';
import { useCommands, type AppCommand } from '../../lib/commands.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { AccountAside } from './account-aside.tsx';
import { AccountFacts } from './account-facts.tsx';
import styles from './account-page.module.css';
import { accountSentence } from './account-words.ts';
import { ContentsList } from './contents-list.tsx';
import { ErasedLine } from './erased-line.tsx';
import { EvidencePart } from './evidence-part.tsx';
import { NextSteps } from './next-steps.tsx';
import { NotesSection } from './notes/notes-section.tsx';
import { OutcomesPart } from './outcomes-part.tsx';
import { PeopleSection } from './people-section.tsx';
import { RenewalSection } from './renewal-section.tsx';
import { SentimentChart } from './sentiment-chart.tsx';
import { HumanSignalsPart } from './signals/human-signals.tsx';
import type { EntryActs } from './timeline-entry.tsx';
import { TimelineList, type TimelineHandle } from './timeline-list.tsx';
import { beganFinding } from './timeline-words.tsx';
import { useLatestReading } from './use-latest-reading.ts';
import { usePartedSpans } from './use-parted-spans.ts';
import { useSections } from './use-sections.ts';
import { YouFeel } from './you-feel.tsx';

/** Props of {@link KnownAccount}. */
export interface KnownAccountProps {
  id: string;
  known: Known;
  /** The past day is the day that everything is told from. */
  here: Here;
  scroller: RefObject<HTMLElement | null>;
  /** Opens a reflection as it was known then. */
  onReflection: (interactionId: string) => void;
}

const nothing = (): null => null;

/** The same parts as on the page of an account, out of what was known then. */
export function KnownAccount({ id, known, here, scroller, onReflection }: KnownAccountProps) {
  const { page, history, validity } = known;
  const { notify } = useAppActions();
  const timeline = useRef<TimelineHandle>(null);
  const latest = useLatestReading(id, history);
  const parted = usePartedSpans(id);
  const sentence = accountSentence(page, here);
  const hasTimeline = page.sections.includes('Timeline');
  const erasedOf = (...kinds: readonly ErasedThing['what'][]) => (
    <ErasedLine erased={known.erased.filter(({ what }) => kinds.includes(what))} here={here} />
  );
  const hasErasedNote = known.erased.some(({ what }) => what === 'note');
  const hasNotes = page.sections.includes('Notes');
  const names = useMemo(
    () => [...page.sections, ...(hasErasedNote && !hasNotes ? (['Notes'] as const) : [])],
    [page.sections, hasErasedNote, hasNotes],
  );
  const { current, go } = useSections(scroller, names);
  const acts = useMemo<EntryActs>(
    () => ({ edit: nothing, harvest: (entry) => onReflection(entry.id), remove: nothing, erase: nothing }),
    [onReflection],
  );
  useCommands(
    useMemo<readonly AppCommand[]>(() => {
      const group = 'Account';
      return [
        ...names.map((name, index) => ({
          id: `account:${name}`,
          name: `Go to ${name}`,
          group,
          keys: [`Alt+${index + 1}`],
          run: () => go(name),
        })),
        {
          id: 'timeline:down',
          name: 'Next entry of the timeline',
          group,
          keys: ['J'],
          run: () => timeline.current?.step(1),
        },
        {
          id: 'timeline:up',
          name: 'Previous entry of the timeline',
          group,
          keys: ['K'],
          run: () => timeline.current?.step(-1),
        },
      ];
    }, [names, go]),
  );
  const counts = { Timeline: page.entryCount, People: page.people.length, Renewal: page.lines.length } as const;
  const countOf = (name: string): number | null => counts[name as keyof typeof counts] || null;
  return (
    <div className={cx(styles.columns)}>
      <div className={cx(styles.contents)}>
        <ContentsList sections={names.map((name) => ({ name, count: countOf(name) }))} current={current} onGo={go} />
      </div>
      <div className={cx(styles.main)}>
        <PageHeading level={2} title={page.fields.name} {...(sentence === '' ? {} : { summary: sentence })} />
        <div className={cx(styles.facts)}>
          <AccountFacts page={page} here={here} />
        </div>
        <section data-section="Overview" tabIndex={-1} aria-label="Overview" className={cx(styles.section)}>
          {hasTimeline ? (
            <SentimentChart
              page={page}
              history={history}
              validity={validity}
              here={here}
              parted={parted}
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
            <div className={cx(styles.steps)}>
              <NextSteps
                accountId={page.id}
                steps={page.openCommitments}
                promises={page.promises}
                here={here}
                isReadOnly
              />
            </div>
          </div>
          {erasedOf('sentiment', 'promise')}
          <EvidencePart accountId={id} people={page.people} here={here} isReadOnly />
          {erasedOf('reading of the data', 'line about a disagreement')}
          <HumanSignalsPart
            accountId={id}
            here={here}
            isReadOnly
            onOpen={(moment) => void timeline.current?.show(Date.parse(moment))}
          />
          {erasedOf('question', 'scale', 'answer about the value')}
        </section>
        {hasTimeline && (
          <section data-section="Timeline" tabIndex={-1} aria-label="Timeline" className={cx(styles.section)}>
            <SectionHeading
              name="Timeline"
              finding={beganFinding(history.touches) ?? 'Everything known then, newest first.'}
            />
            {erasedOf('interaction', 'reflection', 'harvest', 'objective', 'entry')}
            <TimelineList ref={timeline} accountId={id} scroller={scroller} here={here} acts={acts} />
          </section>
        )}
        <section data-section="People" tabIndex={-1} aria-label="People" className={cx(styles.section)}>
          <PeopleSection people={page.people} here={here} onAdd={null} actsOn={nothing} />
          {erasedOf('person')}
        </section>
        <section data-section="Renewal" tabIndex={-1} aria-label="Renewal" className={cx(styles.section)}>
          <RenewalSection lines={page.lines} here={here} onAdd={null} actsOn={nothing} />
          <OutcomesPart accountId={id} lines={page.lines} here={here} isReadOnly />
          {erasedOf('contract line', 'outcome')}
        </section>
        {names.includes('Notes') && (
          <section data-section="Notes" tabIndex={-1} aria-label="Notes" className={cx(styles.section)}>
            <NotesSection accountId={id} here={here} isReadOnly wish={0} at={undefined} onErase={nothing} />
            {erasedOf('note', 'file')}
          </section>
        )}
      </div>
      <div className={cx(styles.aside)}>
        <AccountAside page={page} history={history} here={here} isReadOnly />
      </div>
    </div>
  );
}
