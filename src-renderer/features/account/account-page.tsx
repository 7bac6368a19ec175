import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { useCommands, type AppCommand } from '../../lib/commands.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { SkeletonRows } from '../../ui/skeleton-row.tsx';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import { AccountAside } from './account-aside.tsx';
import { AccountFacts } from './account-facts.tsx';
import { AccountHeader } from './account-header.tsx';
import styles from './account-page.module.css';
import { ContentsList, type Section } from './contents-list.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { EvidencePart } from './evidence-part.tsx';
import { HumanSignalsPart } from './signals/human-signals.tsx';
import { NextSteps } from './next-steps.tsx';
import { OutcomesPart } from './outcomes-part.tsx';
import { useOnboarding } from './onboarding/use-onboarding.tsx';
import { NotesSection } from './notes/notes-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { PlanSection } from './plan-section.tsx';
import { RenewalSection } from './renewal-section.tsx';
import { SentimentChart } from './sentiment-chart.tsx';
import { TimelineList, type TimelineHandle } from './timeline-list.tsx';
import { beganFinding } from './timeline-words.tsx';
import { ContractDialog } from './contract-dialog.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { UnarmedLine } from './unarmed-line.tsx';
import { useAccountActs } from './use-account-acts.ts';
import { useAccountParts } from './use-account-parts.ts';
import { useHere } from '../../lib/use-here.ts';
import { useLatestReading } from './use-latest-reading.ts';
import { useNeighbours } from './use-neighbours.ts';
import { usePartedSpans } from './use-parted-spans.ts';
import { useSections } from './use-sections.ts';
import { UsagePart } from './usage-part.tsx';
import { YouFeel } from './you-feel.tsx';

/** Props of {@link AccountPage}. */
export interface AccountPageProps {
  id: string;
  /** The section to begin at. */
  section?: string | undefined;
  /** The instant of the entry of the timeline to be shown; of the section Notes, the note. */
  at?: string | undefined;
  /** Shows the account as it was known on a past day. */
  onAsKnown: () => void;
  /** Opens every reading with its corrections. */
  onRecord: () => void;
  /** Draws the value receipts; `wish` rises when one is to be begun. */
  renderValue: (spot: { accountId: string; wish: number; isShown: boolean }) => ReactNode;
}

/** An account on one scrolling page: how it is, what happened, who is there, what is paid. */
export function AccountPage({ id, section, at, onAsKnown, onRecord, renderValue }: AccountPageProps) {
  const here = useHere();
  const account = useCall('accounts:get', { id });
  const history = useCall('sentiment:history', { accountId: id, from: null });
  const settings = useCall('settings:get', null);
  const parted = usePartedSpans(id);
  const page = account.data;
  const notes = useCall('notes:list', { accountId: id }, { enabled: page?.sections.includes('Notes') === true });
  const latest = useLatestReading(id, history.data ?? null);
  const acts = useAccountActs(id, page);
  const parts = useAccountParts(acts.eraseThing);
  const book = useCall('book:state', null);
  const isReadOnly = book.data?.readOnly === true;
  const neighbours = useNeighbours(id);
  const { notify, beginPlan } = useAppActions();
  const scroller = useRef<HTMLDivElement>(null);
  const timeline = useRef<TimelineHandle>(null);
  const firstLog = useRef<HTMLButtonElement>(null);
  // The last entry may take the whole timeline along.
  useFocusKept(scroller, ({ leave }) => (firstLog.current ? firstLog.current.focus() : leave()));

  // A first note is begun before the book has one.
  const [noteWish, setNoteWish] = useState(0);
  const [receiptWish, setReceiptWish] = useState(0);
  const names = useMemo(
    () => [
      ...(page?.sections ?? []),
      ...(noteWish > 0 && page?.sections.includes('Notes') === false ? (['Notes'] as const) : []),
    ],
    [page, noteWish],
  );
  const sections = useSections(scroller, names);
  const { go } = sections;
  const onboarding = useOnboarding(id, page, here, isReadOnly, go);
  useEffect(() => {
    if (section === undefined || (at !== undefined && section !== 'Notes')) return;
    const name = names.find((known) => known.toLowerCase() === section.toLowerCase());
    if (name !== undefined) go(name);
  }, [section, at, names, go]);
  const goToParted = useCallback(() => go('Disagreement'), [go]);

  // Commands are made anew where what they do changes, not with every drawing.
  const latestActs = useRef({ acts, parts, neighbours, go, beginPlan });
  latestActs.current = { acts, parts, neighbours, go, beginPlan };
  useCommands(
    useMemo<readonly AppCommand[]>(() => {
      const group = 'Account';
      const now = () => latestActs.current;
      return [
        {
          id: 'account:log',
          name: 'Log about this account',
          group,
          keys: ['L', 'Mod+L'],
          hint: 'log',
          run: () => now().acts.log(),
        },
        {
          id: 'account:reflect',
          name: 'Reflection with this account',
          group,
          keys: ['R'],
          run: () => now().acts.reflect(),
        },
        { id: 'account:edit', name: 'Edit account', group, keys: ['E'], hint: 'edit', run: () => now().acts.edit() },
        ...names.map((name, index) => ({
          id: `account:${name}`,
          name: `Go to ${name}`,
          group,
          keys: [`Alt+${index + 1}`],
          run: () => now().go(name),
        })),
        {
          id: 'account:previous',
          name: 'Previous account',
          group,
          keys: ['['],
          hint: 'previous',
          run: () => now().acts.open(now().neighbours.previousId),
        },
        {
          id: 'account:next',
          name: 'Next account',
          group,
          keys: [']'],
          hint: 'next',
          run: () => now().acts.open(now().neighbours.nextId),
        },
        { id: 'account:pin', name: 'Pin account, or take it off the rail', group, run: () => void now().acts.pin() },
        { id: 'account:person', name: 'Add a person', group, run: () => now().parts.editPerson(null) },
        {
          id: 'account:note',
          name: 'Write a note',
          group,
          keys: ['N'],
          hint: 'note',
          isOff: isReadOnly,
          run: () => setNoteWish(Date.now()),
        },
        {
          id: 'account:plan',
          name: 'New success plan',
          group,
          isOff: isReadOnly,
          run: () => now().beginPlan(id),
        },
        { id: 'account:line', name: 'Add a contract line', group, run: () => now().parts.editLine(null) },
        { id: 'account:delete', name: 'Delete account', group, run: () => void now().acts.remove() },
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
    }, [names, isReadOnly, id]),
  );

  if (account.isError) return <Gone />;
  if (!page) return <SkeletonRows count={6} label="Opening the account" />;

  const hasTimeline = names.includes('Timeline');
  const list: readonly Section[] = names.map((name) => ({
    name,
    count:
      name === 'Timeline'
        ? page.entryCount
        : name === 'People'
          ? page.people.length || null
          : name === 'Renewal'
            ? page.lines.length || null
            : name === 'Risks'
              ? onboarding.openRisks || null
              : name === 'Notes'
                ? notes.data?.notes.length || null
                : null,
  }));
  return (
    <div ref={scroller} className={cx(styles.page)} data-region="account">
      <div className={cx(styles.columns)}>
        <div className={cx(styles.contents)}>
          <ContentsList sections={list} current={sections.current} onGo={go} />
        </div>
        <div className={cx(styles.main)}>
          <AccountHeader
            page={page}
            here={here}
            onLog={acts.log}
            onEdit={acts.edit}
            onPin={() => void acts.pin()}
            onReflect={acts.reflect}
            onReceipt={isReadOnly ? null : () => setReceiptWish(Date.now())}
            onNote={isReadOnly ? null : () => setNoteWish(Date.now())}
            onPlan={isReadOnly ? null : () => beginPlan(id)}
            more={onboarding.entries}
            onDelete={() => void acts.remove()}
            onErase={acts.erase}
            onAsKnown={onAsKnown}
            onRecord={onRecord}
          />
          <div className={cx(styles.facts)}>
            <AccountFacts page={page} here={here} />
          </div>
          <section data-section="Overview" tabIndex={-1} aria-label="Overview" className={cx(styles.section)}>
            {hasTimeline && history.data && settings.data ? (
              <SentimentChart
                page={page}
                history={history.data}
                validity={settings.data.validity}
                here={here}
                parted={parted}
                onOpen={(at) => void timeline.current?.show(at)}
                onCopyFailed={() =>
                  notify({ text: 'The picture could not be copied. The table beside it can be.', tone: 'bad' })
                }
              />
            ) : (
              !hasTimeline && (
                <EmptyState
                  text="Nothing is logged yet. A first log says how they are; the line from red to green begins with it."
                  action={
                    <Button ref={firstLog} kind="primary" keys="L" onPress={acts.log}>
                      Log interaction
                    </Button>
                  }
                />
              )
            )}
            <div className={cx(styles.voices)}>
              <YouFeel page={page} entry={latest} here={here} />
              <div className={cx(styles.steps)}>
                <NextSteps
                  accountId={id}
                  steps={page.openCommitments}
                  promises={page.promises}
                  here={here}
                  isReadOnly={isReadOnly}
                />
              </div>
            </div>
            {onboarding.part}
            <EvidencePart
              accountId={id}
              people={page.people}
              here={here}
              isReadOnly={isReadOnly}
              onParted={section === 'disagreement' ? goToParted : undefined}
            />
            <UsagePart accountId={id} here={here} />
            <HumanSignalsPart
              accountId={id}
              here={here}
              isReadOnly={isReadOnly}
              onOpen={(moment) => void timeline.current?.show(Date.parse(moment))}
            />
          </section>
          {hasTimeline && (
            <section data-section="Timeline" tabIndex={-1} aria-label="Timeline" className={cx(styles.section)}>
              <SectionHeading
                name="Timeline"
                finding={beganFinding(history.data?.touches ?? []) ?? 'Everything, newest first.'}
              />
              <TimelineList
                ref={timeline}
                at={section === 'Notes' ? undefined : at}
                accountId={id}
                scroller={scroller}
                here={here}
                acts={acts.entryActs}
                onReading={onRecord}
              />
            </section>
          )}
          {names.includes('Success plan') && (
            <section data-section="Success plan" tabIndex={-1} aria-label="Success plan" className={cx(styles.section)}>
              <PlanSection accountId={id} here={here} />
              {renderValue({ accountId: id, wish: receiptWish, isShown: true })}
            </section>
          )}
          {!names.includes('Success plan') && renderValue({ accountId: id, wish: receiptWish, isShown: false })}
          <section data-section="People" tabIndex={-1} aria-label="People" className={cx(styles.section)}>
            <PeopleSection
              people={page.people}
              here={here}
              onAdd={isReadOnly ? null : () => parts.editPerson(null)}
              actsOn={(person) => (isReadOnly ? null : parts.actsOnPerson(person))}
            />
          </section>
          <section data-section="Renewal" tabIndex={-1} aria-label="Renewal" className={cx(styles.section)}>
            <RenewalSection
              lines={page.lines}
              here={here}
              onAdd={isReadOnly ? null : () => parts.editLine(null)}
              actsOn={(line) => (isReadOnly ? null : parts.actsOnLine(line))}
            />
            <UnarmedLine accountId={id} here={here} />
            <OutcomesPart accountId={id} lines={page.lines} here={here} isReadOnly={isReadOnly} />
          </section>
          {names.includes('Risks') && (
            <section data-section="Risks" tabIndex={-1} aria-label="Risks" className={cx(styles.section)}>
              {onboarding.risks}
            </section>
          )}
          {names.includes('Notes') && (
            <section data-section="Notes" tabIndex={-1} aria-label="Notes" className={cx(styles.section)}>
              <NotesSection
                accountId={id}
                here={here}
                isReadOnly={isReadOnly}
                wish={noteWish}
                at={section === 'Notes' ? at : undefined}
                onErase={(note) => acts.eraseThing({ what: 'note', id: note })}
              />
            </section>
          )}
        </div>
        <div className={cx(styles.aside)}>
          <AccountAside page={page} history={history.data ?? null} here={here} isReadOnly={isReadOnly} />
        </div>
      </div>
      {parts.editing?.what === 'person' && (
        <PersonDialog accountId={id} person={parts.editing.person} onClose={parts.stopEditing} />
      )}
      {parts.editing?.what === 'line' && (
        <ContractDialog
          accountId={id}
          line={parts.editing.line}
          usualCurrency={page.lines.at(-1)?.arr.currency ?? book.data?.defaultCurrency ?? 'EUR'}
          onClose={parts.stopEditing}
        />
      )}
      {onboarding.dialogs}
      {acts.erasing && (
        <EraseDialog target={acts.erasing} here={here} onClose={acts.stopErasing} onErased={acts.erased} />
      )}
    </div>
  );
}

/** What stands here once the account was deleted, here or by the command line. */
function Gone() {
  const { go } = useAppActions();
  return (
    <EmptyState
      text="This account is no longer in the book. Undo may bring it back."
      action={<Button onPress={() => go('book')}>Go to the Book</Button>}
    />
  );
}
