import { expect, test } from 'vitest';
import { addMeasurement, updateMeasurement } from '../../src-main/app/measurements.ts';
import { sayOutcome } from '../../src-main/app/outcome-status.ts';
import { viewMeasurements, viewPlanHealth, viewVersions } from '../../src-main/app/outcomes-view.ts';
import { agreePlan, reviewPlan } from '../../src-main/app/plan-agreement.ts';
import { addPlanLines, updatePlanItem } from '../../src-main/app/plan-lines.ts';
import { createPlan } from '../../src-main/app/plans.ts';
import { addAccount, openTestBook } from '../support/test-book.ts';

async function aPlan() {
  const subject = openTestBook();
  const accountId = await addAccount(subject, 'Norrholm');
  const plan = await subject.book.execute(
    createPlan,
    { accountId, title: 'First year', startsOn: '2026-01-01' },
    'user',
  );
  if (!plan.ok) throw new Error('no plan');
  const planId = plan.value.id;
  await subject.book.execute(
    addPlanLines,
    {
      planId,
      beforeId: null,
      rest: null,
      lines: [
        {
          id: 'o1',
          level: 'outcome',
          text: 'Stop losing sailing days',
          fields: { baseline: 34, baselineOn: '2026-01-01', target: 20, due: '2026-12-31', importance: 5 },
        },
        { id: 'o2', level: 'outcome', text: 'One plan for all vessels', fields: { importance: 3 } },
      ],
    },
    'user',
  );
  return { subject, planId, accountId };
}

test('a measurement is a reading of its own, and a confirmation names somebody who stays named', async () => {
  const { subject } = await aPlan();
  const { book, view } = subject;
  const fields = { value: 27.5, on: '2026-07-02', source: 'fleet report', confirmed: null };
  const added = await book.execute(addMeasurement, { itemId: 'o1', ...fields }, 'user');
  if (!added.ok) throw new Error('not added');
  expect(await book.execute(addMeasurement, { itemId: 'o1', ...fields, on: '2030-01-01' }, 'user')).toEqual({
    ok: false,
    error: { type: 'StillToCome' },
  });
  await book.execute(
    updateMeasurement,
    {
      id: added.value.id,
      ...fields,
      confirmed: { person: { name: 'Ingrid Solheim' }, on: '2026-07-03', words: 'That one I can show upstairs.' },
    },
    'user',
  );
  expect(viewMeasurements(view, 'o1')).toMatchObject([
    { value: 27.5, confirmedName: 'Ingrid Solheim', confirmedOn: '2026-07-03' },
  ]);
  await book.undo('user');
  expect(viewMeasurements(view, 'o1')).toMatchObject([{ confirmedName: null, confirmedOn: null }]);
});

test('the health of a plan shows its terms, and what a person says holds', async () => {
  const { subject, planId } = await aPlan();
  const { book, view } = subject;
  await book.execute(
    addMeasurement,
    { itemId: 'o1', value: 33, on: '2026-11-20', source: null, confirmed: null },
    'user',
  );
  const health = () => {
    const read = viewPlanHealth(view, planId);
    if (!read.ok) throw new Error('no health');
    return read.value;
  };
  expect(health()).toMatchObject({
    percent: 37.5,
    outcomes: [
      { id: 'o1', standing: 'off track', from: 'measurement', weight: 62.5, counts: false },
      { id: 'o2', standing: 'on track', from: 'steps', weight: 37.5, counts: true },
    ],
  });
  const say = (status: 'on track' | 'achieved' | 'dropped', reason: string | null, attribution: string | null) =>
    book.execute(sayOutcome, { id: 'o1', status, reason, attribution }, 'user');
  expect(await say('achieved', null, null)).toMatchObject({ ok: false, error: { which: 'attribution' } });
  expect(await say('dropped', '', null)).toMatchObject({ ok: false, error: { which: 'reason' } });
  expect(await say('on track', null, null)).toMatchObject({ ok: true });
  expect(health()).toMatchObject({ percent: 100, outcomes: [{ standing: 'on track', from: 'person' }, {}] });
});

test('an agreement keeps its words, and what changed since is said', async () => {
  const { subject, planId } = await aPlan();
  const { book, view } = subject;
  const agree = () =>
    book.execute(
      agreePlan,
      { planId, on: '2026-11-20', person: { name: 'Ingrid Solheim' }, words: 'Yes, that is it.' },
      'user',
    );
  expect(await agree()).toMatchObject({ ok: true, value: { number: 1 } });
  await book.execute(updatePlanItem, { id: 'o1', fields: { target: 18 } }, 'user');
  const versions = viewVersions(view, planId);
  expect(versions).toMatchObject({
    ok: true,
    value: {
      versions: [{ number: 1, agreedName: 'Ingrid Solheim', changes: [] }],
      sinceThen: [{ id: 'o1', kind: 'changed', fields: [{ field: 'target', before: 20, after: 18 }] }],
    },
  });
  expect(await agree()).toMatchObject({ value: { number: 2 } });
  expect(viewVersions(view, planId)).toMatchObject({
    value: { versions: [{ number: 2, changes: [{ id: 'o1' }] }, { number: 1 }], sinceThen: [] },
  });
  expect(await book.execute(reviewPlan, { planId, on: '2026-11-21', words: null }, 'user')).toMatchObject({ ok: true });
  expect(viewPlanHealth(view, planId)).toMatchObject({ value: { reviewedOn: '2026-11-21', isStale: false } });
});
