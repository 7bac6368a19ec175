import { expect, test } from 'vitest';
import type { TemplateLine } from '#domain/plan-template';
import { shippedTemplates } from '#domain/shipped-templates';
import { applyTemplate } from '../../src-main/app/apply-template.ts';
import { createPerson } from '../../src-main/app/people.ts';
import { viewPlan, viewPlansOf } from '../../src-main/app/plans-view.ts';
import { addAccount, openTestBook } from '../support/test-book.ts';

const rest = { from: '2026-11-02', weekend: [6, 7] } as const;

test('TP8: a plan is made from a template with its dates, owners and roles', async () => {
  const test = openTestBook();
  const accountId = await addAccount(test, 'Norrholm');
  const fields = { name: 'Ingrid', email: null, title: null, formerSince: null };
  const person = await test.book.execute(createPerson, { accountId, fields }, 'user');
  const [template] = shippedTemplates;
  if (!person.ok || !template) throw new Error();
  const people = { Sponsor: person.value.id };
  const made = await test.book.execute(applyTemplate, { ...rest, accountId, title: 'First', template, people }, 'user');
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const plan = viewPlan(test.view, made.value.id);
  if (!plan.ok) throw new Error();
  expect(plan.value.template).toBe('Onboarding');
  expect(plan.value.items).toHaveLength(template.body.lines.length);
  expect(plan.value.items.map(({ text }) => text)).toEqual(template.body.lines.map(({ text }) => text));
  expect(plan.value.items[0]).toMatchObject({ ownerPersonName: 'Ingrid', dueOffset: 90, due: '2027-02-01' });
  expect(plan.value.items[4]?.afterId).toBe(plan.value.items[3]?.id);
});

test('TP8: a person of another account fills no role', async () => {
  const test = openTestBook();
  const accountId = await addAccount(test, 'Norrholm');
  const [template] = shippedTemplates;
  if (!template) throw new Error();
  const input = { ...rest, accountId, title: 'First', template, people: { Sponsor: 'nobody' } };
  expect(await test.book.execute(applyTemplate, input, 'user')).toMatchObject({ error: { what: 'person' } });
  expect(viewPlansOf(test.view, accountId)).toEqual([]);
});

test('TP8: 8 objectives, 30 outcomes and 120 steps are one act, undone and redone as one', async () => {
  const test = openTestBook();
  const accountId = await addAccount(test, 'Norrholm');
  const lines: TemplateLine[] = [];
  for (let outcome = 0; outcome < 30; outcome += 1) {
    if (outcome % 4 === 0) lines.push({ level: 'objective', text: `Objective ${outcome / 4 + 1}` });
    lines.push({ level: 'outcome', text: `Outcome ${outcome + 1}`, due: 100 });
    for (let step = 0; step < 4; step += 1) lines.push({ level: 'step', text: 'Step', due: step * 7 });
  }
  expect(lines).toHaveLength(158);
  const body = { countsFrom: 'start', about: '', lines, roles: [], proofPoints: [] } as const;
  const input = { ...rest, accountId, title: 'Large', template: { name: 'Large', body }, people: {} };
  const made = await test.book.execute(applyTemplate, input, 'user');
  if (!made.ok) throw new Error();
  const count = () => {
    const plan = viewPlan(test.view, made.value.id);
    return plan.ok ? plan.value.items.length : null;
  };
  expect(count()).toBe(158);
  await test.book.undo('user');
  expect(count()).toBeNull();
  await test.book.redo('user');
  expect(count()).toBe(158);
});
