import { Check, ChevronDown, ChevronRight, Ellipsis, Lock } from 'lucide-react';
import { memo, useLayoutEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import type { PlanItem } from '#contract/plans';
import type { IsoDate } from '#domain/time';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { DueButton } from './due-button.tsx';
import { LineText } from './line-text.tsx';
import styles from './plan-row.module.css';
import { dayWords, measureWords, ownerWords } from './plan-words.ts';
import { rowEntries } from './row-entries.ts';
import type { RowDeeds } from './row-deeds.ts';
import { TimelineCell } from './timeline-cell.tsx';
import type { TimeScale } from './timeline-scale.ts';
import type { Caret } from './use-outline.ts';

/** Props of {@link PlanRow}. */
export interface PlanRowProps {
  item: PlanItem;
  depth: number;
  number: number | null;
  isCurrent: boolean;
  /** Null while the text is only read. */
  caret: Caret | null;
  typed: string | null;
  /** Null: nothing hangs on it. */
  isCollapsed: boolean | null;
  scale: TimeScale;
  startsOn: IsoDate;
  here: Here;
  deeds: RowDeeds;
  isReadOnly: boolean;
  hasOwner: boolean;
  /** Whether there is room for the unit of what is measured. */
  hasUnit: boolean;
  isDropTarget: boolean;
}

const placeholders = { objective: 'Objective', outcome: 'Outcome in their words', step: 'Step' } as const;

/** One line of a plan: what it says, whose it is, how it stands, when it is due, and its days. */
export const PlanRow = memo(function PlanRow(props: PlanRowProps) {
  const { item, depth, number, isCurrent, caret, isCollapsed, scale, startsOn, here, deeds, isReadOnly } = props;
  const row = useRef<HTMLDivElement>(null);
  const { id, level, text } = item;
  const isRowFocused = isCurrent && caret === null;
  useLayoutEffect(() => {
    if (isRowFocused && deeds.wantsFocus()) row.current?.focus();
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isRowFocused, isCurrent, deeds]);
  const isDone = item.doneOn !== null;
  const day = dayWords(item, here);
  const measured = level === 'outcome' ? measureWords(item, here, props.hasUnit) : null;
  return (
    <div
      ref={row}
      role="row"
      aria-level={depth + 1}
      aria-selected={isCurrent}
      {...(isCollapsed === null ? {} : { 'aria-expanded': !isCollapsed })}
      tabIndex={isRowFocused ? 0 : -1}
      className={cx(styles.row)}
      data-level={level}
      data-line={id}
      data-done={isDone || undefined}
      data-drop={props.isDropTarget || undefined}
      style={{ '--depth': depth } as CSSProperties}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.target !== row.current || !deeds.onRowKey(id, event)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
      draggable={caret === null && !isReadOnly}
      onDragStart={(event) => deeds.onDragStart(id, event)}
      onDragOver={(event) => deeds.onDragOver(id, event)}
      onDragEnd={deeds.onDragEnd}
      onDrop={(event) => deeds.onDrop(id, event)}
    >
      <div role="gridcell" className={cx(styles.words)}>
        {isCollapsed !== null && (
          <button
            type="button"
            tabIndex={-1}
            className={cx(styles.fold)}
            aria-label={isCollapsed ? 'Open' : 'Fold'}
            onClick={() => deeds.fold(id, !isCollapsed)}
          >
            <Icon of={isCollapsed ? ChevronRight : ChevronDown} size={14} />
          </button>
        )}
        {number !== null && (
          <button
            type="button"
            tabIndex={-1}
            className={cx(styles.number)}
            aria-label={`Outcome ${number}, open`}
            onClick={() => deeds.openSheet(id)}
          >
            {number}
          </button>
        )}
        {level === 'step' && (
          <button
            type="button"
            role="checkbox"
            aria-checked={isDone}
            tabIndex={isCurrent && !isReadOnly ? 0 : -1}
            className={cx(styles.check)}
            data-late={day?.isLate === true || undefined}
            aria-label={`${text === '' ? 'Step' : text} is done`}
            disabled={isReadOnly}
            onClick={() => deeds.toggleDone(id)}
          >
            {isDone && <Icon of={Check} size={10} />}
          </button>
        )}
        {isCurrent && caret !== null ? (
          <LineText
            label={placeholders[level]}
            text={text}
            typed={props.typed}
            caret={caret}
            placeholder={placeholders[level]}
            onType={(next) => deeds.type(id, next)}
            onLeave={deeds.leave}
            onKey={(event) => deeds.onTextKey(id, event)}
          />
        ) : (
          // The keyboard comes here by Enter on the line.
          <span
            className={cx(styles.text)}
            data-empty={text === '' || undefined}
            dir="auto"
            onClick={(event) => deeds.onTextClick(id, event)}
          >
            {text === '' ? placeholders[level] : text}
          </span>
        )}
        {item.audience !== 'customer' && (
          <span className={cx(styles.inner)} title={item.audience === 'self' ? 'Only me' : 'Internal'}>
            <Icon of={Lock} size={11} />
            <span className="visually-hidden">{item.audience === 'self' ? 'Only me' : 'Internal'}</span>
          </span>
        )}
        {isCurrent && !isReadOnly && (
          <MenuButton label="Line" placement="bottom end" entries={rowEntries(item, deeds)}>
            <IconButton label="More" icon={Ellipsis} noTooltip />
          </MenuButton>
        )}
      </div>
      {props.hasOwner && (
        <div role="gridcell" className={cx(styles.owner)} dir="auto">
          {ownerWords(item)}
        </div>
      )}
      <div role="gridcell" className={cx(styles.measure)}>
        {measured !== null && (
          <>
            {item.latest !== null && (
              <span className={cx(styles.dot)} data-confirmed={item.latest.confirmedName !== null || undefined}>
                <span className="visually-hidden">{item.latest.confirmedName === null ? 'claimed' : 'confirmed'}</span>
              </span>
            )}
            <span className={cx(styles.cut)}>{measured}</span>
          </>
        )}
      </div>
      <div role="gridcell" className={cx(styles.day)}>
        {isReadOnly ? (
          <span className={cx(day?.isLate === true && styles.late)}>{day?.text}</span>
        ) : (
          <DueButton item={item} here={here} isCurrent={isCurrent} onDue={(due) => deeds.setDue(id, due)} />
        )}
      </div>
      <div role="gridcell" className={cx(styles.time)}>
        <TimelineCell
          item={item}
          scale={scale}
          startsOn={startsOn}
          here={here}
          isCurrent={isCurrent}
          onDue={isReadOnly ? null : (due) => deeds.setDue(id, due)}
        />
      </div>
    </div>
  );
});
