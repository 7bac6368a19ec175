import { Ellipsis } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { WholePlan } from '#contract/plans';
import { outcomeNumbers } from '#domain/plan-tree';
import { useApi, useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { countWords } from '../../lib/count-words.ts';
import { useCommands, type AppCommand } from '../../lib/commands.ts';
import { useDraftKeeper } from '../../lib/use-draft-keeper.ts';
import type { Here } from '../../lib/use-here.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { HealthButton } from './health-button.tsx';
import { OutcomeSheet } from './outcome-sheet.tsx';
import { createPlanActs } from './plan-acts.ts';
import { PlanDatedDialog } from './plan-dated-dialog.tsx';
import { CopyButton } from './copy-button.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { PlanOutline } from './plan-outline.tsx';
import styles from './plan-sheet.module.css';
import { ReceiptFoot } from './receipt-foot.tsx';
import { planSentence, standingsOf } from './plan-words.ts';
import { TemplateDialog } from './template-dialog.tsx';
import { TrackButton } from './track-button.tsx';
import { useOutline } from './use-outline.ts';
import { usePlanEdits } from './use-plan-edits.ts';
import { usePlanHeadActs } from './use-plan-head-acts.ts';
import { VersionsOfPlan } from './versions-of-plan.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useRowDeeds, type TypedLine } from './use-row-deeds.ts';

/** Props of {@link PlanSheet}. */
export interface PlanSheetProps {
  plan: WholePlan;
  itemId: string | undefined;
  here: Here;
  /** What was being typed and never written. */
  typedBefore: TypedLine | null;
  draftKey: string;
  isReadOnly: boolean;
  hasLetterKeys: boolean;
  renderReceipts: (itemId: string) => ReactNode;
}

/** A plan that is there: its head, its lines, and the sheet of one of them. */
export function PlanSheet({
  plan,
  itemId,
  here,
  typedBefore,
  draftKey,
  isReadOnly,
  hasLetterKeys,
  renderReceipts,
}: PlanSheetProps) {
  const api = useApi();
  const { notify } = useAppActions();
  const { keeper, trouble } = useDraftKeeper(draftKey);
  const edits = usePlanEdits(plan);
  const { items, now } = edits;
  const acts = useMemo(
    () => createPlanActs({ api, planId: plan.id, edits, notify }),
    // The lines change with every edit, and the acts ask for the newest themselves.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, plan.id, edits.now, edits.write, notify],
  );
  const restored = typedBefore !== null && plan.items.some(({ id }) => id === typedBefore.id) ? typedBefore : null;
  const typing = useRef<TypedLine | null>(restored);
  const isEntered = useRef(restored !== null || itemId !== undefined);
  const outline = useOutline(
    items,
    now,
    restored ? { id: restored.id, caret: 'end' } : { id: itemId ?? null, caret: null },
  );
  const [sheetOpen, setSheetOpen] = useState(itemId !== undefined);
  const head = usePlanHeadActs(plan, here);
  const { data: health } = useCall('plans:health', { planId: plan.id });
  const { put } = outline;

  const openSheet = useCallback(
    (id: string) => {
      put(id);
      setSheetOpen(true);
    },
    [put],
  );
  const sheetNow = useRef(sheetOpen);
  sheetNow.current = sheetOpen;
  const closeSheet = useCallback(() => {
    const wasOpen = sheetNow.current;
    setSheetOpen(false);
    return wasOpen;
  }, []);
  const { deeds, dropId } = useRowDeeds({
    acts,
    outline,
    now,
    here,
    keeper,
    draftKey,
    typing,
    openSheet,
    closeSheet,
    isReadOnly,
    hasLetterKeys,
    isEntered,
  });

  // A line that went while its words were typed takes them nowhere: they stand in a line of their own.
  useEffect(() => {
    if (typedBefore === null || restored !== null || isReadOnly) return;
    keeper.note(null);
    if (typedBefore.text.trim() !== '') acts.addAt({ beforeId: null, level: 'outcome' }, typedBefore.text.trim());
    // Once, with what lay there when the page came.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  // An address with a line in it may come while the plan is shown.
  useEffect(() => {
    if (itemId === undefined) return;
    isEntered.current = true;
    put(itemId);
    setSheetOpen(true);
  }, [itemId, put]);

  const addOutcome = useCallback(() => {
    isEntered.current = true;
    const id = acts.addAt({ beforeId: null, level: 'outcome' });
    if (id !== null) put(id, 'start');
  }, [acts, put]);
  useCommands(
    useMemo<readonly AppCommand[]>(() => {
      const group = 'Success plan';
      const elsewhere = { group, listenedElsewhere: true, isForTyping: true, run: () => undefined };
      return [
        { ...elsewhere, id: 'plan:indent', name: 'Indent, with Shift outdent', keys: ['Tab'], hint: 'indent' },
        { ...elsewhere, id: 'plan:line', name: 'New line', keys: ['Enter'], hint: 'new line' },
        { ...elsewhere, id: 'plan:move', name: 'Move a line', keys: ['Alt ↑↓'], hint: 'move' },
        { ...elsewhere, id: 'plan:leave', name: 'Leave the text, then the sheet', keys: ['Esc'], hint: 'leave' },
        { ...elsewhere, id: 'plan:open', isForTyping: false, name: 'Open a line', keys: ['Space'], hint: 'open' },
        { ...elsewhere, id: 'plan:done', isForTyping: false, name: 'Mark a step done', keys: ['D'], hint: 'done' },
        {
          id: 'plan:outcome',
          name: 'Add an outcome to the plan',
          group,
          keys: ['O'],
          isOff: isReadOnly,
          run: addOutcome,
        },
      ];
    }, [addOutcome, isReadOnly]),
  );

  const standings = useMemo(() => standingsOf(items, here, health?.outcomes ?? []), [items, here, health]);
  const numbers = useMemo(() => outcomeNumbers(items), [items]);
  const currentId = outline.spot.id ?? items[0]?.id ?? null;
  const isSheetShown = sheetOpen && currentId !== null;
  const [previous, next] =
    currentId === null ? [null, null] : [outline.beside(currentId, -1), outline.beside(currentId, 1)];
  return (
    <div className={cx(styles.page)}>
      <div className={cx(styles.main)}>
        <div className={cx(styles.head)}>
          <PageHeading
            level={2}
            title={plan.title}
            summary={
              <>
                {planSentence(plan, here)} <TrackButton standings={standings} onOpen={openSheet} />
                {standings.length > 0 && '. '}
                {health && <HealthButton health={health} here={here} />}
                {health?.percent != null && '.'}
                {health && health.changed > 0 && (
                  <>
                    {' '}
                    <LinkButton onPress={() => head.show('versions')}>
                      {capitalised(countWords(health.changed, 'line', 'lines'))} changed since the agreement
                    </LinkButton>
                    .
                  </>
                )}
                {health?.isStale && ` Nobody went through it for ${health.daysUnreviewed} days.`}
              </>
            }
            actions={
              !isReadOnly && (
                <>
                  <CopyButton plan={plan} />
                  <MenuButton label="Plan" placement="bottom end" entries={head.entries}>
                    <IconButton label="More about the plan" icon={Ellipsis} noTooltip />
                  </MenuButton>
                </>
              )
            }
          />
        </div>
        {trouble !== null && <Banner tone="bad">{trouble}</Banner>}
        {items.length === 0 ? (
          <EmptyState
            text="A plan begins with what they want to reach, in their own words; steps and dates come after it."
            action={
              !isReadOnly && (
                <>
                  <Button kind="primary" onPress={addOutcome}>
                    Outcome in their words
                  </Button>
                  <Button onPress={() => head.show('template')}>From a template</Button>
                </>
              )
            }
          />
        ) : (
          <PlanOutline
            plan={plan}
            items={items}
            outline={outline}
            deeds={deeds}
            dropId={dropId}
            here={here}
            typed={typing.current}
            isReadOnly={isReadOnly}
            isSheetOpen={isSheetShown}
            onAdd={addOutcome}
          />
        )}
        <ReceiptFoot items={items} here={here} />
      </div>
      {isSheetShown && (
        <OutcomeSheet
          plan={plan}
          items={items}
          itemId={currentId}
          number={numbers.get(currentId) ?? null}
          standing={health?.outcomes.find(({ id }) => id === currentId)}
          here={here}
          receipts={renderReceipts(currentId)}
          isReadOnly={isReadOnly}
          onChange={(fields) => acts.update(currentId, fields)}
          onPrevious={previous === null ? null : () => put(previous)}
          onNext={next === null ? null : () => put(next)}
          onClose={closeSheet}
        />
      )}
      {head.dialog === 'name' && <PlanDialog plan={plan} onClose={head.closeDialog} />}
      {(head.dialog === 'agree' || head.dialog === 'review') && (
        <PlanDatedDialog plan={plan} act={head.dialog} here={here} onClose={head.closeDialog} />
      )}
      {head.dialog === 'template' && <TemplateDialog plan={plan} onClose={head.closeDialog} />}
      {head.dialog === 'versions' && <VersionsOfPlan planId={plan.id} here={here} onClose={head.closeDialog} />}
    </div>
  );
}
