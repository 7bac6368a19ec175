import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { planLevels, type PlanLevel } from './plan-rows.ts';
import { err, ok, type Result } from './result.ts';

/** A line of a plan as its tree needs it. */
export interface PlanLine {
  readonly id: string;
  readonly level: PlanLevel;
  readonly position: string;
  readonly text: string;
}

/** Why an edit was not made. */
export const planRefusals = [
  'no such line',
  'nothing above',
  'step without outcome',
  'already a step',
  'already at the top',
  'too deep',
  'would take lines along',
  'into itself',
  'already first',
  'already last',
] as const;
export type PlanRefusal = (typeof planRefusals)[number];

/** What an edit writes. Lines that are not named stay as they are. */
export interface PlanEdit {
  readonly insert: readonly PlanLine[];
  readonly update: readonly (Pick<PlanLine, 'id'> & Partial<Omit<PlanLine, 'id'>>)[];
  readonly remove: readonly string[];
}

const depthOf = (level: PlanLevel): number => planLevels.indexOf(level);
const levelAt = (depth: number): PlanLevel | undefined => planLevels[depth];

/** PL1: by position, as text; equal ones by id. */
export const inOrder = <L extends Pick<PlanLine, 'id' | 'position'>>(lines: readonly L[]): L[] =>
  [...lines].sort((left, right) =>
    left.position === right.position ? (left.id < right.id ? -1 : 1) : left.position < right.position ? -1 : 1,
  );

/** PL2: what each line hangs on; null: on the plan. Lines in order. */
export function parentsOf(lines: readonly Pick<PlanLine, 'id' | 'level'>[]): ReadonlyMap<string, string | null> {
  const parents = new Map<string, string | null>();
  const above: (string | null)[] = [];
  for (const { id, level } of lines) {
    const depth = depthOf(level);
    parents.set(id, above.slice(0, depth).findLast((known) => known !== null && known !== undefined) ?? null);
    above.length = depth;
    for (let at = 0; at < depth; at += 1) above[at] ??= null;
    above[depth] = id;
  }
  return parents;
}

/** The index behind the last line that hangs on a line. */
export function branchEnd(lines: readonly Pick<PlanLine, 'level'>[], at: number): number {
  const root = lines[at];
  if (!root) return at;
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    if (line && depthOf(line.level) <= depthOf(root.level)) break;
  }
  return end;
}

/** PL3: every step hangs on an outcome. */
function isSound(lines: readonly PlanLine[]): boolean {
  const parents = parentsOf(lines);
  const levels = new Map(lines.map(({ id, level }) => [id, level]));
  return lines.every(({ id, level }) => level !== 'step' || levels.get(parents.get(id) ?? '') === 'outcome');
}

/** The lines after an edit, in order. It may be applied twice. */
export function applyEdit<L extends PlanLine>(
  lines: readonly L[],
  edit: PlanEdit,
  made: (line: PlanLine) => L,
): readonly L[] {
  const removed = new Set(edit.remove);
  const patches = new Map(edit.update.map((patch) => [patch.id, patch]));
  const kept = lines
    .filter(({ id }) => !removed.has(id))
    .map((line) => {
      const patch = patches.get(line.id);
      return patch ? { ...line, ...patch } : line;
    });
  const known = new Set(kept.map(({ id }) => id));
  return inOrder([...kept, ...edit.insert.filter(({ id }) => !known.has(id)).map(made)]);
}

const nothing: PlanEdit = { insert: [], update: [], remove: [] };

/** Keys for lines between what stands before an index and what stands at it. */
const keysAt = (lines: readonly PlanLine[], index: number, count: number): readonly string[] =>
  generateNKeysBetween(lines[index - 1]?.position ?? null, lines[index]?.position ?? null, count);

/** Where a new line goes and what it is. */
export interface NewPlace {
  /** The line it stands before; null: at the end. */
  readonly beforeId: string | null;
  readonly level: PlanLevel;
}

/**
 * PL4: where Enter puts the next line: below an open line with something on it as the first of that, else behind all
 * that hangs on the line, at its own level. Without a line: an outcome at the end.
 */
export function placeAfter(lines: readonly PlanLine[], afterId: string | null, isCollapsed = false): NewPlace {
  const at = lines.findIndex(({ id }) => id === afterId);
  const line = lines[at];
  if (!line) return { beforeId: null, level: 'outcome' };
  const end = branchEnd(lines, at);
  const child = lines[at + 1];
  if (end > at + 1 && child && !isCollapsed) return { beforeId: child.id, level: child.level };
  return { beforeId: lines[end]?.id ?? null, level: line.level };
}

/** PL5: puts lines at a place, in the order given. The levels of a whole tree may be put at once. */
export function addLines(
  lines: readonly PlanLine[],
  added: readonly Omit<PlanLine, 'position'>[],
  beforeId: string | null,
): Result<PlanEdit, PlanRefusal> {
  const index = beforeId === null ? lines.length : lines.findIndex(({ id }) => id === beforeId);
  if (index === -1) return err('no such line');
  const keys = keysAt(lines, index, added.length);
  const insert = added.map((line, at) => ({ ...line, position: keys[at] ?? '' }));
  const after = [...lines.slice(0, index), ...insert, ...lines.slice(index)];
  if (!isSound(after)) return err('step without outcome');
  return ok({ ...nothing, insert });
}

/** PL6, PL7: moves a line a level down (1) or up (-1) with what hangs on it. */
export function changeLevel(lines: readonly PlanLine[], id: string, by: 1 | -1): Result<PlanEdit, PlanRefusal> {
  const at = lines.findIndex((line) => line.id === id);
  const line = lines[at];
  if (!line) return err('no such line');
  const level = levelAt(depthOf(line.level) + by);
  if (level === undefined) return err(by === 1 ? 'already a step' : 'already at the top');
  if (by === 1 && at === 0) return err('nothing above');
  const end = branchEnd(lines, at);
  const branch = lines.slice(at, end);
  const moved = branch.map((one) => ({ ...one, level: levelAt(depthOf(one.level) + by) ?? one.level }));
  const after = [...lines.slice(0, at), ...moved, ...lines.slice(end)];
  const [before, now] = [parentsOf(lines), parentsOf(after)];
  // What hangs on the line stays on what it hung on: a step cannot go deeper.
  if (branch.some((one) => one.id !== id && before.get(one.id) !== now.get(one.id))) return err('too deep');
  if (!isSound(after)) return err('step without outcome');
  const changed = moved.filter((one, index) => one.level !== branch[index]?.level);
  return ok({ ...nothing, update: changed.map((one) => ({ id: one.id, level: one.level })) });
}

/** PL8: moves a line with what hangs on it before another; null: to the end. Nothing else changes what it hangs on. */
export function moveTo(lines: readonly PlanLine[], id: string, beforeId: string | null): Result<PlanEdit, PlanRefusal> {
  const at = lines.findIndex((line) => line.id === id);
  if (at === -1) return err('no such line');
  const end = branchEnd(lines, at);
  const branch = lines.slice(at, end);
  if (branch.some((line) => line.id === beforeId && line.id !== id)) return err('into itself');
  const rest = [...lines.slice(0, at), ...lines.slice(end)];
  const target = beforeId === id ? (lines[end]?.id ?? null) : beforeId;
  const index = target === null ? rest.length : rest.findIndex((line) => line.id === target);
  if (index === -1) return err('no such line');
  if (index === at) return ok(nothing);
  const after = [...rest.slice(0, index), ...branch, ...rest.slice(index)];
  const [before, now] = [parentsOf(lines), parentsOf(after)];
  if (lines.some((line) => line.id !== id && before.get(line.id) !== now.get(line.id)))
    return err('would take lines along');
  if (!isSound(after)) return err('step without outcome');
  const keys = keysAt(rest, index, branch.length);
  return ok({ ...nothing, update: branch.map((line, place) => ({ id: line.id, position: keys[place] ?? '' })) });
}

/** PL9: the nearest place above (-1) or below (1) that a line may move to. */
export function moveBy(lines: readonly PlanLine[], id: string, by: 1 | -1): Result<PlanEdit, PlanRefusal> {
  const at = lines.findIndex((line) => line.id === id);
  if (at === -1) return err('no such line');
  const end = branchEnd(lines, at);
  for (let index = by === -1 ? at - 1 : end + 1; index >= 0 && index <= lines.length; index += by) {
    const moved = moveTo(lines, id, lines[index]?.id ?? null);
    if (moved.ok) return moved;
  }
  return err(by === -1 ? 'already first' : 'already last');
}

/** PL10: a line goes with what hangs on it. */
export function removeBranches(lines: readonly PlanLine[], ids: readonly string[]): Result<PlanEdit, PlanRefusal> {
  const gone = new Set<string>();
  for (const id of ids) {
    const at = lines.findIndex((line) => line.id === id);
    if (at === -1) return err('no such line');
    for (const line of lines.slice(at, branchEnd(lines, at))) gone.add(line.id);
  }
  return ok({ ...nothing, remove: lines.filter(({ id }) => gone.has(id)).map(({ id }) => id) });
}

/** PL11: the lines that show where some are collapsed. */
export function shownLines<L extends PlanLine>(lines: readonly L[], collapsed: ReadonlySet<string>): readonly L[] {
  const shown: L[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (!line) break;
    shown.push(line);
    at = collapsed.has(line.id) ? branchEnd(lines, at) : at + 1;
  }
  return shown;
}

/** PL12: outcomes are numbered through the plan from 1. */
export function outcomeNumbers(lines: readonly Pick<PlanLine, 'id' | 'level'>[]): ReadonlyMap<string, number> {
  return new Map(lines.filter(({ level }) => level === 'outcome').map(({ id }, index) => [id, index + 1]));
}

/** A position behind all lines, for rows that are made without a tree at hand. */
export const positionAfter = (last: string | null): string => generateKeyBetween(last, null);

/** Why an edit was not made, in a sentence with a cure. */
export function planRefusalSentence(why: PlanRefusal): string {
  switch (why) {
    case 'no such line':
      return 'This line is no longer in the plan. Nothing was changed. Undo may bring it back.';
    case 'nothing above':
      return 'Nothing stands above this line that it could hang on. Write the line above it first.';
    case 'step without outcome':
      return 'A step hangs on an outcome, and none stands above it. Write the outcome first.';
    case 'already a step':
      return 'This is a step, and nothing lies below a step.';
    case 'already at the top':
      return 'This is an objective, and nothing stands above an objective.';
    case 'too deep':
      return 'What hangs on this line would go deeper than a step. Move its steps elsewhere first.';
    case 'would take lines along':
      return 'There the line would tear others from what they hang on. Drop it between two of its own kind.';
    case 'into itself':
      return 'A line cannot hang on itself. Drop it outside of what hangs on it.';
    case 'already first':
      return 'This line stands first already.';
    case 'already last':
      return 'This line stands last already.';
  }
}
