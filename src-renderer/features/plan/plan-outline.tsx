import { Plus } from 'lucide-react';
import { useMemo, useRef, type CSSProperties } from 'react';
import type { PlanItem, WholePlan } from '#contract/plans';
import { outcomeNumbers, parentsOf } from '#domain/plan-tree';
import { formatShortMonth } from '../../lib/format-date.ts';
import type { Here } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { useWidth } from '../../ui/use-width.ts';
import styles from './plan-outline.module.css';
import { PlanRow } from './plan-row.tsx';
import type { RowDeeds } from './row-deeds.ts';
import { namedMonths, timeScale, timeSpan } from './timeline-scale.ts';
import type { Outline } from './use-outline.ts';
import type { TypedLine } from './use-row-deeds.ts';

/** Props of {@link PlanOutline}. */
export interface PlanOutlineProps {
  plan: WholePlan;
  items: readonly PlanItem[];
  outline: Outline;
  deeds: RowDeeds;
  dropId: string | null;
  here: Here;
  typed: TypedLine | null;
  isReadOnly: boolean;
  isSheetOpen: boolean;
  onAdd: () => void;
}

/** The lines of a plan with their days beside them. */
export function PlanOutline(props: PlanOutlineProps) {
  const { plan, items, outline, deeds, here, typed, isReadOnly, isSheetOpen } = props;
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const hasOwner = width > 860 && items.some((item) => item.ownerPersonName !== null || item.ownerOurs !== null);
  const hasUnit = width > 1050;
  // A row is drawn anew only where the scale is another, and not with every edit.
  const { from, days } = timeSpan(plan, items, here.today);
  const scale = useMemo(() => timeScale(from, days), [from, days]);
  const numbers = useMemo(() => outcomeNumbers(items), [items]);
  const depths = useMemo(() => depthsOf(items), [items]);
  const time = isSheetOpen ? 0.29 : 0.34;
  const timeWidth = Math.round(width * time);
  const columns = `minmax(0, 1fr) ${hasOwner ? '8.5rem ' : ''}${hasUnit ? '9rem' : '5.25rem'} 4.5rem ${timeWidth}px`;
  const { spot } = outline;
  const currentId = spot.id ?? outline.shown[0]?.id ?? null;
  return (
    <div
      ref={root}
      className={cx(styles.outline)}
      style={{ '--plan-cols': columns, '--plan-time': `${timeWidth}px` } as CSSProperties}
      data-region="plan"
    >
      <div role="treegrid" aria-label={plan.title} className={cx(styles.grid)}>
        <div role="row" className={cx(styles.head)}>
          <span role="columnheader">Outcome and steps</span>
          {hasOwner && <span role="columnheader">Owner</span>}
          <span role="columnheader">Now, target</span>
          <span role="columnheader">Due</span>
          <span role="columnheader" className={cx(styles.months)}>
            <span className="visually-hidden">Time</span>
            {namedMonths(scale, timeWidth).map((month) => (
              <span key={month} style={{ left: `${scale.at(month)}%` }} aria-hidden="true">
                {monthName(month, here)}
              </span>
            ))}
          </span>
        </div>
        <div className={cx(styles.ground)} aria-hidden="true">
          {scale.months.map((month) => (
            <span key={month} className={cx(styles.month)} style={{ left: `${scale.at(month)}%` }} />
          ))}
        </div>
        {outline.shown.map((item) => (
          <PlanRow
            key={item.id}
            item={item}
            depth={depths.get(item.id) ?? 0}
            number={numbers.get(item.id) ?? null}
            isCurrent={item.id === currentId}
            caret={item.id === spot.id ? spot.caret : null}
            typed={typed?.id === item.id ? typed.text : null}
            isCollapsed={outline.hasChildren.has(item.id) ? outline.collapsed.has(item.id) : null}
            scale={scale}
            startsOn={plan.startsOn}
            here={here}
            deeds={deeds}
            isReadOnly={isReadOnly}
            hasOwner={hasOwner}
            hasUnit={hasUnit}
            isDropTarget={props.dropId === item.id}
          />
        ))}
        <div className={cx(styles.ground, styles.above)} aria-hidden="true">
          {plan.noticeOn !== null && (
            <span className={cx(styles.notice)} style={{ left: `${scale.at(plan.noticeOn)}%` }} />
          )}
          <span className={cx(styles.today)} style={{ left: `${scale.at(here.today)}%` }} />
        </div>
      </div>
      <div className={cx(styles.foot)}>
        <div>
          {!isReadOnly && (
            <Button kind="quiet" icon={Plus} onPress={props.onAdd}>
              Outcome in their words
            </Button>
          )}
        </div>
        <div className={cx(styles.names)}>
          <span className={cx(styles.todayName)} style={{ left: `${scale.at(here.today)}%` }}>
            Today
          </span>
          {plan.noticeOn !== null && <span style={{ left: `${scale.at(plan.noticeOn)}%` }}>Notice</span>}
        </div>
      </div>
    </div>
  );
}

/** How many lines each hangs below. */
function depthsOf(items: readonly PlanItem[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const [id, parent] of parentsOf(items)) depths.set(id, parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
  return depths;
}

/** "Oct"; the first month of a year says which: "Jan 27". */
function monthName(month: string, here: Here): string {
  const name = formatShortMonth(month, here);
  return month.slice(5, 7) === '01' ? `${name} ${month.slice(2, 4)}` : name;
}
