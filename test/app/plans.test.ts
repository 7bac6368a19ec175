import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveBy, placeAfter } from '#domain/plan-tree';
import {
  addPlanLines,
  levelPlanLine,
  movePlanLine,
  removePlanLines,
  updatePlanItem,
} from '../../src-main/app/plan-lines.ts';
import { closePlan, createPlan, removePlan, reopenPlan, updatePlan } from '../../src-main/app/plans.ts';
import { viewPlan, viewPlansOf } from '../../src-main/app/plans-view.ts';
import { createPerson } from '../../src-main/app/people.ts';
import { addAccount, openTestBook, type TestBook } from '../support/test-book.ts';

async function newPlan(test: TestBook, accountId: string): Promise<string> {
  const made = await test.book.execute(
    createPlan,
    { accountId, title: 'Success plan', startsOn: '2026-11-02' },
    'user',
  );
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value.id;
}

const wholeOf = ({ view }: TestBook, id: string) => {
  const plan = viewPlan(view, id);
  return plan.ok ? plan.value : null;
};

test('a plan is written line by line, and everything of it can be undone', async () => {
  const book = openTestBook();
  const accountId = await addAccount(book, 'Norrholm');
  const planId = await newPlan(book, accountId);
  const person = await book.book.execute(
    createPerson,
    { accountId, fields: { name: 'Ingrid', email: null, title: null, formerSince: null } },
    'user',
  );
  if (!person.ok) throw new Error();
  const act = async (done: Promise<{ ok: boolean }>): Promise<void> => {
    expect(await done).toMatchObject({ ok: true });
  };
  const run = book.book.execute;
  await act(
    run(
      addPlanLines,
      {
        planId,
        beforeId: null,
        lines: [
          { id: 'a', level: 'outcome', text: 'Stop losing days', fields: { metric: 'off-hire days' } },
          { id: 'b', level: 'step', text: 'Clean the catalogue' },
        ],
        rest: null,
      },
      'user',
    ),
  );
  const fields = { ownerPersonId: person.value.id, due: '2026-11-20', ownerOurs: 'me' };
  await act(run(updatePlanItem, { id: 'b', fields }, 'user'));
  expect(await run(updatePlanItem, { id: 'b', fields: { afterId: 'b' } }, 'user')).toEqual({
    ok: false,
    error: { type: 'PlanMisfit', why: 'dependency' },
  });
  expect(await run(updatePlanItem, { id: 'b', fields: { startsOn: '2026-12-20' } }, 'user')).toMatchObject({
    error: { why: 'dates' },
  });
  expect(wholeOf(book, planId)?.items).toMatchObject([
    { id: 'a', metric: 'off-hire days', ownerPersonName: null },
    { id: 'b', ownerPersonName: 'Ingrid', due: '2026-11-20' },
  ]);
  expect(viewPlansOf(book.view, accountId)).toMatchObject([
    { title: 'Success plan', steps: 1, stepsLate: 1, outcomes: [{ id: 'a', steps: 1, stepsLate: 1 }] },
  ]);
  expect(book.view.queries.plans.lateSteps('2026-11-24', null)).toMatchObject([{ id: 'b', planId, accountId }]);
  await act(run(closePlan, { id: planId, on: '2026-11-24', words: 'Reached.' }, 'user'));
  expect(book.view.queries.plans.lateSteps('2026-11-24', accountId)).toEqual([]);
  await act(run(reopenPlan, { id: planId }, 'user'));
  await act(run(updatePlan, { id: planId, fields: { title: 'Fewer stops' } }, 'user'));
  const before = wholeOf(book, planId);
  await act(run(removePlan, { id: planId }, 'user'));
  expect(viewPlansOf(book.view, accountId)).toEqual([]);
  await book.book.undo('user');
  expect(wholeOf(book, planId)).toEqual(before);
});

test('any sequence of edits undone gives the same plan, and redone the same again', async () => {
  const pick = fc.nat(40);
  const kinds = ['add', 'add', 'add', 'in', 'out', 'up', 'down', 'text', 'due', 'gone'] as const;
  const edits = fc.array(fc.record({ what: fc.constantFrom(...kinds), at: pick }), { minLength: 1, maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(edits, async (acts) => {
      const book = openTestBook();
      const planId = await newPlan(book, await addAccount(book, 'Norrholm'));
      const lines = () => wholeOf(book, planId)?.items ?? [];
      const states = [wholeOf(book, planId)];
      let made = 0;
      for (const { what, at } of acts) {
        const now = lines();
        const id = now[at % Math.max(1, now.length)]?.id ?? '';
        const { beforeId, level } = placeAfter(now, id);
        const run = book.book.execute;
        const moved = what === 'up' || what === 'down' ? moveBy(now, id, what === 'up' ? -1 : 1) : null;
        const move = (): Promise<{ ok: boolean }> => {
          const first = moved?.ok ? moved.value.update[0] : undefined;
          if (!first) return Promise.resolve({ ok: false });
          const rest = now.filter((line) => !moved?.ok || !moved.value.update.some((one) => one.id === line.id));
          const before = rest.find(({ position }) => position > (first.position ?? '')) ?? null;
          return run(movePlanLine, { id, beforeId: before?.id ?? null }, 'user');
        };
        const rest = now.length > 0 && at % 3 === 0 ? { id, text: `cut ${at}` } : null;
        const written = await {
          add: () =>
            run(
              addPlanLines,
              { planId, beforeId, lines: [{ id: `n${(made += 1)}`, level, text: `${at}` }], rest },
              'user',
            ),
          in: () => run(levelPlanLine, { id, by: 1 }, 'user'),
          out: () => run(levelPlanLine, { id, by: -1 }, 'user'),
          up: move,
          down: move,
          text: () => run(updatePlanItem, { id, fields: { text: `said ${at} ${made}` } }, 'user'),
          due: () => run(updatePlanItem, { id, fields: { due: `2026-12-${10 + (at % 20)}` } }, 'user'),
          gone: () => run(removePlanLines, { planId, ids: [id] }, 'user'),
        }[what]();
        const next = wholeOf(book, planId);
        if (written.ok && JSON.stringify(next) !== JSON.stringify(states.at(-1))) states.push(next);
      }
      const whole = await book.reopen();
      for (const state of states.slice(0, -1).toReversed()) {
        await whole.book.undo('user');
        expect(wholeOf(whole, planId)).toEqual(state);
      }
      for (const state of states.slice(1)) {
        await whole.book.redo('user');
        expect(wholeOf(whole, planId)).toEqual(state);
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);
