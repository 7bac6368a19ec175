import type { AppApi } from '#contract/api';
import type { PlanItem, PlanItemFields } from '#contract/plans';
import {
  addLines,
  applyEdit,
  changeLevel,
  moveBy,
  moveTo,
  placeAfter,
  planRefusalSentence,
  removeBranches,
  type NewPlace,
  type PlanEdit,
  type PlanLine,
  type PlanRefusal,
} from '#domain/plan-tree';
import type { Result } from '#domain/result';
import type { Notice } from '../../lib/app-actions.ts';
import { given } from '../../ui/given.ts';
import { newLineId } from './line-id.ts';
import type { PlanEdits } from './use-plan-edits.ts';

/** What can be done to the lines of a plan. Each is seen at once, is one act in the book, and says whether it was made. */
export interface PlanActs {
  /** Puts a line behind another; answers its id. `rest`: what stays in the line that was split. */
  readonly add: (afterId: string | null, isCollapsed: boolean, text?: string, rest?: string | null) => string | null;
  readonly addAt: (
    place: NewPlace,
    text?: string,
    rest?: { readonly id: string; readonly text: string } | null,
  ) => string | null;
  readonly level: (id: string, by: 1 | -1) => boolean;
  readonly move: (id: string, by: 1 | -1) => boolean;
  readonly moveTo: (id: string, beforeId: string | null) => boolean;
  readonly remove: (ids: readonly string[]) => boolean;
  readonly update: (id: string, fields: PlanItemFields, draftKey?: string) => void;
}

/** What acts are made of. */
export interface PlanActParts {
  readonly api: AppApi;
  readonly planId: string;
  readonly edits: Pick<PlanEdits, 'now' | 'write'>;
  readonly notify: (notice: Notice) => void;
}

export function createPlanActs({ api, planId, edits: { now, write }, notify }: PlanActParts): PlanActs {
  /** Says why not, or shows the edit and writes it. */
  const run = (
    edit: Result<PlanEdit, PlanRefusal>,
    call: () => ReturnType<AppApi['call']>,
    rest?: { readonly id: string; readonly text: string } | null,
  ): boolean => {
    if (!edit.ok) {
      notify({ text: planRefusalSentence(edit.error) });
      return false;
    }
    const { value } = edit;
    if (value.insert.length + value.update.length + value.remove.length === 0) return false;
    write((lines) => {
      const next = applyEdit(lines, value, itemOf);
      return rest ? next.map((line) => (line.id === rest.id ? { ...line, text: rest.text } : line)) : next;
    }, call);
    return true;
  };

  const addAt: PlanActs['addAt'] = ({ beforeId, level }, text = '', rest = null) => {
    const id = newLineId();
    const lines = [{ id, level, text }];
    const isMade = run(
      addLines(now(), lines, beforeId),
      () => api.call('plans:addLines', { planId, beforeId, lines, rest }),
      rest,
    );
    return isMade ? id : null;
  };

  return {
    addAt,
    add: (afterId, isCollapsed, text = '', rest = null) =>
      addAt(
        placeAfter(now(), afterId, isCollapsed),
        text,
        rest === null || afterId === null ? null : { id: afterId, text: rest },
      ),
    level: (id, by) => run(changeLevel(now(), id, by), () => api.call('plans:levelLine', { id, by })),
    move: (id, by) => {
      const edit = moveBy(now(), id, by);
      const moved = new Set(edit.ok ? edit.value.update.map((line) => line.id) : []);
      const first = edit.ok ? edit.value.update[0]?.position : undefined;
      const beforeId =
        now().find((line) => !moved.has(line.id) && first !== undefined && line.position > first)?.id ?? null;
      return run(edit, () => api.call('plans:moveLine', { id, beforeId }));
    },
    moveTo: (id, beforeId) => run(moveTo(now(), id, beforeId), () => api.call('plans:moveLine', { id, beforeId })),
    remove: (ids) => run(removeBranches(now(), ids), () => api.call('plans:removeLines', { planId, ids: [...ids] })),
    update: (id, fields, draftKey) =>
      write(
        (lines) => lines.map((line) => (line.id === id ? { ...line, ...(given(fields) as Partial<PlanItem>) } : line)),
        () => api.call('plans:updateItem', { id, fields, draftKey: draftKey ?? null }),
      ),
  };
}

/** A line that the book has not answered yet, as it will. */
const itemOf = (line: PlanLine): PlanItem => ({
  ...line,
  objectiveId: null,
  ownerPersonId: null,
  ownerPersonName: null,
  ownerOurs: null,
  startsOn: null,
  due: null,
  startOffset: null,
  dueOffset: null,
  afterId: null,
  doneOn: null,
  valueType: null,
  metric: null,
  unit: null,
  currency: null,
  baseline: null,
  baselineOn: null,
  target: null,
  importance: 3,
  measuredHow: null,
  attribution: null,
  remarks: null,
  status: null,
  statusReason: null,
  statusOn: null,
  audience: 'customer',
  createdAt: new Date().toISOString(),
  latest: null,
  measured: [],
  receipts: [],
});
