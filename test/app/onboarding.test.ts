import { expect, test } from 'vitest';
import { viewAccount } from '../../src-main/app/account-view.ts';
import { viewOnboardingOf } from '../../src-main/app/onboarding-view.ts';
import { closeOnboarding, putOnboarding } from '../../src-main/app/onboardings.ts';
import { createPerson } from '../../src-main/app/people.ts';
import { viewPlansOf } from '../../src-main/app/plans-view.ts';
import { closeRisk, createRisk, removeRisk, reopenRisk } from '../../src-main/app/risks.ts';
import { removeHandoff, saveHandoff } from '../../src-main/app/save-handoff.ts';
import { viewToday } from '../../src-main/app/today-view.ts';
import { tellWork, viewStatusNote } from '../../src-main/app/status-note.ts';
import { addWork, updateWork } from '../../src-main/app/work-done.ts';
import { addAccount, openTestBook } from '../support/test-book.ts';

test('HO4: a handoff becomes outcomes, risks, people and promises in one act, and one undo takes it back', async () => {
  const book = openTestBook();
  const accountId = await addAccount(book, 'Norrholm');
  const fields = { name: 'Ingrid Solberg', email: null, title: 'Head of fleet', formerSince: null };
  const person = await book.book.execute(createPerson, { accountId, fields }, 'user');
  if (!person.ok) throw new Error();
  const see = () => viewOnboardingOf(book.view, accountId, 'en-GB');
  const before = see();
  const input = {
    accountId,
    fromName: 'Dana',
    onDate: '2026-11-20',
    words: 'They bought after the second stop.',
    hypotheses: ['Half as many stops by summer'],
    risks: ['The sponsor leaves in spring'],
    stakeholders: [
      { text: 'Ingrid Solberg <ingrid@norrholm.example>, Director', personId: person.value.id },
      { text: 'Ole Berg, IT', personId: null },
    ],
    promises: ['A report every Monday'],
  };
  expect(await book.book.execute(saveHandoff, input, 'user')).toMatchObject({ ok: true });
  expect(see().handoffs).toMatchObject([
    {
      fromName: 'Dana',
      items: [
        { kind: 'hypothesis', became: { what: 'outcome', name: 'Half as many stops by summer', state: 'open' } },
        { kind: 'risk', became: { what: 'risk', state: 'open' } },
        { kind: 'stakeholder', became: { what: 'person', id: person.value.id } },
        { kind: 'stakeholder', became: { what: 'person', name: 'Ole Berg' } },
        { kind: 'promise', became: { what: 'promise', state: 'open' } },
      ],
    },
  ]);
  expect(viewPlansOf(book.view, accountId)).toMatchObject([{ outcomes: [{ text: 'Half as many stops by summer' }] }]);
  // What was known of Ingrid is not overwritten; her address was not known.
  expect(book.view.queries.people(accountId)).toMatchObject([
    { name: 'Ingrid Solberg', email: 'ingrid@norrholm.example', title: 'Head of fleet' },
    { name: 'Ole Berg', title: 'IT' },
  ]);
  expect(book.view.queries.promises(accountId, 'sales')).toMatchObject({ open: 1 });
  // A second one goes into the same plan.
  await book.book.execute(saveHandoff, { ...input, risks: [], stakeholders: [], promises: [] }, 'user');
  expect(viewPlansOf(book.view, accountId)).toMatchObject([{ outcomes: [{}, {}] }]);
  await book.book.undo('user');
  await book.book.undo('user');
  expect(see()).toEqual(before);
  expect(viewPlansOf(book.view, accountId)).toEqual([]);
  expect(book.view.queries.people(accountId)).toHaveLength(1);
  await book.book.redo('user');
  const [handoff] = see().handoffs;
  // A handoff that goes leaves what it became.
  await book.book.execute(removeHandoff, { id: handoff?.id ?? '' }, 'user');
  expect(see()).toMatchObject({ handoffs: [], risks: [{ text: 'The sponsor leaves in spring', origin: 'sales' }] });
});

test('risks, an onboarding and work done are written, closed and undone', async () => {
  const book = openTestBook();
  const accountId = await addAccount(book, 'Norrholm');
  const see = () => viewOnboardingOf(book.view, accountId, 'en-GB');
  const sections = () => {
    const page = viewAccount(book.view, accountId);
    return page.ok ? page.value.sections : [];
  };
  expect(sections()).not.toContain('Risks');
  const fields = {
    text: 'Budget freeze',
    answer: '',
    ownerOurs: 'me',
    due: '2026-12-01',
    audience: 'manager' as const,
  };
  const risk = await book.book.execute(createRisk, { accountId, fields }, 'user');
  if (!risk.ok) throw new Error();
  const { id } = risk.value;
  expect(sections()).toContain('Risks');
  await book.book.execute(closeRisk, { id, on: '2026-11-24', words: 'Money is there.' }, 'user');
  expect(see().risks).toMatchObject([{ answer: null, closedOn: '2026-11-24', closingWords: 'Money is there.' }]);
  await book.book.execute(reopenRisk, { id }, 'user');
  expect(see().risks).toMatchObject([{ closedOn: null, closingWords: null }]);
  await book.book.execute(removeRisk, { id }, 'user');
  expect(sections()).not.toContain('Risks');
  await book.book.undo('user');
  expect(see().risks).toHaveLength(1);

  await book.book.execute(putOnboarding, { accountId, fields: { signedOn: '2026-11-01' } }, 'user');
  await book.book.execute(putOnboarding, { accountId, fields: { kickoffOn: '2026-11-10' } }, 'user');
  expect(see().onboarding).toMatchObject({
    signedOn: '2026-11-01',
    days: { signature: 23, kickoff: 14 },
    risk: 'No day is planned for first value after 23 days.',
    silentDays: 14,
  });
  await book.book.execute(closeOnboarding, { id: see().onboarding?.id ?? '', on: '2026-11-24' }, 'user');
  expect(see().onboarding).toMatchObject({ closedOn: '2026-11-24', risk: null });
  await book.book.undo('user');
  expect(see().onboarding?.closedOn).toBeNull();

  const work = {
    accountId,
    text: 'Cleaned the import',
    onDate: '2026-11-20',
    audience: 'customer' as const,
    toldOn: null,
  };
  const done = await book.book.execute(addWork, work, 'user');
  if (!done.ok) throw new Error();
  await book.book.execute(updateWork, { id: done.value.id, fields: { toldOn: '2026-11-24' } }, 'user');
  expect(see().work).toMatchObject([{ toldOn: '2026-11-24' }]);
  await book.book.undo('user');
  expect(see().work).toMatchObject([{ toldOn: null, text: 'Cleaned the import' }]);
});

test('T15: an onboarding without news and without a planned day is on Today, until it is closed', async () => {
  const book = openTestBook();
  const accountId = await addAccount(book, 'Norrholm');
  const texts = () =>
    viewToday(book.view, book.clock, 'en-GB', 20).rows.flatMap(({ reasons }) => reasons.map(({ text }) => text));
  await book.book.execute(putOnboarding, { accountId, fields: { signedOn: '2026-11-18' } }, 'user');
  expect(texts()).toEqual([]);
  await book.book.execute(putOnboarding, { accountId, fields: { signedOn: '2026-10-31' } }, 'user');
  expect(texts()).toEqual([
    'No day is planned for first value after 24 days.',
    'No news for 24 days while onboarding, since 31 Oct.',
    ...texts().slice(2),
  ]);
  const { onboarding } = viewOnboardingOf(book.view, accountId, 'en-GB');
  await book.book.execute(closeOnboarding, { id: onboarding?.id ?? '', on: '2026-11-24' }, 'user');
  expect(texts()).toEqual([]);
});

test('ST1, ST2, ST3: a status note tells only what the customer may see, and marking it can be undone', async () => {
  const book = openTestBook();
  const accountId = await addAccount(book, 'Norrholm');
  const base = { accountId, onDate: '2026-11-20', toldOn: null };
  await book.book.execute(addWork, { ...base, text: 'Cleaned the import', audience: 'customer' }, 'user');
  await book.book.execute(addWork, { ...base, text: 'Asked for a discount', audience: 'self' }, 'user');
  const note = () => viewStatusNote(book.view, accountId, 'en-GB');
  expect(note()).toMatchObject({
    text: 'What we did for you:\n- Cleaned the import',
    leftOut: ['Asked for a discount'],
  });
  await book.book.execute(tellWork, { workIds: note().workIds, on: '2026-11-24' }, 'user');
  expect(note()).toMatchObject({ text: '', workIds: [] });
  await book.book.undo('user');
  expect(note().workIds).toHaveLength(1);
});
