import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanLevel } from '#domain/plan-rows';
import {
  addLines,
  applyEdit,
  changeLevel,
  moveBy,
  moveTo,
  outcomeNumbers,
  parentsOf,
  placeAfter,
  removeBranches,
  shownLines,
  type PlanEdit,
  type PlanLine,
  type PlanRefusal,
} from '#domain/plan-tree';
import type { Result } from '#domain/result';

const levels = { O: 'objective', o: 'outcome', s: 'step' } as const satisfies Record<string, PlanLevel>;

/** `O:a o:b s:c` in that order. */
function plan(words: string): readonly PlanLine[] {
  const lines = words.split(' ').map((word) => {
    const [sign = 'o', id = ''] = word.split(':');
    return { id, level: levels[sign as keyof typeof levels], text: id };
  });
  const made = addLines([], lines, null);
  if (!made.ok) throw new Error(made.error);
  return made.value.insert;
}

const said = (lines: readonly PlanLine[]): string =>
  lines.map(({ id, level }) => `${{ objective: 'O', outcome: 'o', step: 's' }[level]}:${id}`).join(' ');

const after = (lines: readonly PlanLine[], edit: Result<PlanEdit, PlanRefusal>): string =>
  edit.ok ? said(applyEdit(lines, edit.value, (line) => line)) : edit.error;

describe('the tree of a plan', () => {
  const whole = plan('o:x s:x1 O:p o:a s:a1 s:a2 o:b O:q o:c');

  test('PL2 a line hangs on the nearest line above of a higher level', () => {
    expect(Object.fromEntries(parentsOf(whole))).toEqual({
      x: null,
      x1: 'x',
      p: null,
      a: 'p',
      a1: 'a',
      a2: 'a',
      b: 'p',
      q: null,
      c: 'q',
    });
  });

  test('PL3 a step without an outcome is refused', () => {
    expect(addLines([], [{ id: 'a', level: 'step', text: '' }], null)).toEqual({
      ok: false,
      error: 'step without outcome',
    });
    expect(after(whole, moveTo(whole, 'a1', 'x'))).toBe('step without outcome');
  });

  test('PL4 Enter goes on at the same level, or with the first of what hangs on the line', () => {
    expect(placeAfter(whole, 'a2')).toEqual({ beforeId: 'b', level: 'step' });
    expect(placeAfter(whole, 'a')).toEqual({ beforeId: 'a1', level: 'step' });
    expect(placeAfter(whole, 'a', true)).toEqual({ beforeId: 'b', level: 'outcome' });
    expect(placeAfter(whole, 'c')).toEqual({ beforeId: null, level: 'outcome' });
    expect(placeAfter([], null)).toEqual({ beforeId: null, level: 'outcome' });
  });

  test('PL6 PL7 a line changes its level with what hangs on it', () => {
    expect(after(whole, changeLevel(whole, 'b', 1))).toBe('o:x s:x1 O:p o:a s:a1 s:a2 s:b O:q o:c');
    expect(after(whole, changeLevel(whole, 'a', -1))).toBe('o:x s:x1 O:p O:a o:a1 o:a2 o:b O:q o:c');
    expect(after(whole, changeLevel(whole, 'q', 1))).toBe('o:x s:x1 O:p o:a s:a1 s:a2 o:b o:q s:c');
    expect(after(whole, changeLevel(whole, 'a', 1))).toBe('too deep');
    expect(after(whole, changeLevel(whole, 'p', 1))).toBe('too deep');
    expect(after(whole, changeLevel(whole, 'x', 1))).toBe('nothing above');
    expect(after(whole, changeLevel(whole, 'c', 1))).toBe('step without outcome');
    expect(after(whole, changeLevel(whole, 'a1', 1))).toBe('already a step');
    expect(after(whole, changeLevel(whole, 'p', -1))).toBe('already at the top');
  });

  test('PL8 PL9 a line moves with what hangs on it, and nothing else changes its place', () => {
    expect(after(whole, moveBy(whole, 'a', 1))).toBe('o:x s:x1 O:p o:b o:a s:a1 s:a2 O:q o:c');
    expect(after(whole, moveBy(whole, 'c', -1))).toBe('o:x s:x1 O:p o:a s:a1 s:a2 o:b o:c O:q');
    expect(after(whole, moveBy(whole, 'a1', -1))).toBe('o:x s:x1 s:a1 O:p o:a s:a2 o:b O:q o:c');
    expect(after(whole, moveBy(whole, 'q', -1))).toBe('o:x s:x1 O:q o:c O:p o:a s:a1 s:a2 o:b');
    expect(after(whole, moveBy(whole, 'p', -1))).toBe('already first');
    expect(after(whole, moveBy(whole, 'c', 1))).toBe('already last');
    expect(after(whole, moveTo(whole, 'c', 'a2'))).toBe('would take lines along');
    expect(after(whole, moveTo(whole, 'p', 'a'))).toBe('into itself');
  });

  test('PL10 a line goes with what hangs on it', () => {
    expect(after(whole, removeBranches(whole, ['p', 'x1']))).toBe('o:x O:q o:c');
  });

  test('PL11 PL12 collapsing hides, outcomes are numbered', () => {
    expect(said(shownLines(whole, new Set(['a', 'q'])))).toBe('o:x s:x1 O:p o:a o:b O:q');
    expect([...outcomeNumbers(whole).values()]).toEqual([1, 2, 3, 4]);
  });

  test('PL1 PL3 whatever is edited, the plan stays a tree with lines of their own places', () => {
    const pick = fc.nat(40);
    const edits = fc.array(
      fc.record({ what: fc.constantFrom('add', 'in', 'out', 'up', 'down', 'to', 'gone'), at: pick, to: pick }),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(edits, (acts) => {
        let lines: readonly PlanLine[] = [];
        let made = 0;
        for (const { what, at, to } of acts) {
          const id = lines[at % Math.max(1, lines.length)]?.id ?? '';
          const place = placeAfter(lines, id, to % 2 === 0);
          const edit = {
            add: () => addLines(lines, [{ id: `n${(made += 1)}`, level: place.level, text: '' }], place.beforeId),
            in: () => changeLevel(lines, id, 1),
            out: () => changeLevel(lines, id, -1),
            up: () => moveBy(lines, id, -1),
            down: () => moveBy(lines, id, 1),
            to: () => moveTo(lines, id, lines[to % (lines.length + 1)]?.id ?? null),
            gone: () => removeBranches(lines, [id]),
          }[what]();
          if (!edit.ok) continue;
          const next = applyEdit(lines, edit.value, (line) => line);
          // The same edit twice is the same edit: what the window shows ahead of the book may already be in it.
          expect(applyEdit(next, edit.value, (line) => line)).toEqual(next);
          lines = next;
          const parents = parentsOf(lines);
          const levelOf = new Map(lines.map((line) => [line.id, line.level]));
          for (const line of lines)
            if (line.level === 'step') expect(levelOf.get(parents.get(line.id) ?? '')).toBe('outcome');
          expect(new Set(lines.map(({ position }) => position)).size).toBe(lines.length);
        }
      }),
    );
  });
});
