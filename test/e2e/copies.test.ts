import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.ts';
import { launchApp, temporaryFolder } from './electron-app.ts';
import { stubFileDialogs } from './stub-dialog.ts';

const patience = { timeout: 15_000 };

test(
  'a plan is looked at as the customer will, saved in four formats, logged, and opened again',
  { timeout: 90_000 },
  async () => {
    const { app, window } = await launchApp();
    await call(window, 'book:openDefault', null);
    const account = await call(window, 'accounts:create', { name: 'Norrholm Maritime' });
    if (!account.ok) throw new Error('no account');
    const plan = await call(window, 'plans:create', {
      accountId: account.value.id,
      title: 'Faster turnaround',
      startsOn: '2026-10-01',
    });
    if (!plan.ok) throw new Error('no plan');
    const planId = plan.value.id;
    await call(window, 'plans:addLines', {
      planId,
      beforeId: null,
      rest: null,
      lines: [
        {
          id: '019346a0-0000-7000-8000-000000000001',
          level: 'outcome',
          text: 'Ships leave within the hour',
          fields: {
            due: '2027-03-31',
            target: 90,
            baseline: 58,
            unit: '%',
            audience: 'customer',
            remarks: 'They are weak here',
          },
        },
        {
          id: '019346a0-0000-7000-8000-000000000002',
          level: 'step',
          text: 'Agree on the baseline',
          fields: { due: '2026-12-01', audience: 'customer' },
        },
        {
          id: '019346a0-0000-7000-8000-000000000003',
          level: 'step',
          text: 'Find a way round Bo',
          fields: { due: '2026-12-02', audience: 'manager' },
        },
      ],
    });
    await window.evaluate(
      ([a, p]) => {
        location.hash = `#/account/${a}/plan/${p}`;
      },
      [account.value.id, planId],
    );
    await window.getByRole('button', { name: 'Preview for customer' }).click(patience);
    const dialog = window.getByRole('dialog', { name: 'Preview for customer' });
    const paper = dialog.getByRole('region', { name: 'The document as it leaves' });
    await paper.getByText('Ships leave within the hour').first().waitFor(patience);
    expect(await paper.getByText('Find a way round Bo').count()).toBe(0);
    const folder = temporaryFolder();
    for (const [label, name, begins] of [
      ['PDF', 'plan.pdf', '%PDF'],
      ['Web page', 'plan.html', '<!DOCTYPE html>'],
      ['Word', 'plan.docx', 'PK'],
      ['CSV', 'plan.csv', '\u00ef\u00bb\u00bfKind'],
    ] as const) {
      const file = path.join(folder, name);
      await stubFileDialogs(app, file);
      await dialog.getByRole('radio', { name: label }).click();
      await dialog.getByRole('button', { name: 'Save the copy…' }).click();
      await dialog.getByRole('button', { name, exact: true }).waitFor(patience);
      expect(existsSync(file)).toBe(true);
      const text = readFileSync(file, 'latin1');
      expect(text.slice(0, begins.length)).toBe(begins);
      expect(text).not.toContain('They are weak here');
      expect(text).not.toContain('Find a way round Bo');
    }
    await dialog.getByRole('button', { name: 'plan.pdf', exact: true }).click();
    await dialog.getByRole('button', { name: 'Back to the plan as it is' }).waitFor(patience);
    const left = await call(window, 'copies:left', { planId });
    expect(left.ok && left.value.map(({ format }) => format)).toEqual(['csv', 'docx', 'html', 'pdf']);
  },
);
