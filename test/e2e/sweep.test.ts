import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.ts';
import { launchApp, temporaryFolder } from './electron-app.ts';

const patience = { timeout: 15_000 };
const names = ['Aldermoor', 'Norrholm', 'Kestrel', 'Tessera', 'Corbel', 'Duneside'];

/** Six customer meetings of the last hours, one internal, and one of nobody knows whom. */
function calendar(now: number, more: readonly string[] = []): string {
  const event = (uid: string, title: string, hoursAgo: number, guest: string) =>
    [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTART:${new Date(now - hoursAgo * 3_600_000).toISOString().replace(/[-:]|\.\d+/g, '')}`,
      'DURATION:PT10M',
      `SUMMARY:${title}`,
      'ATTENDEE;PARTSTAT=ACCEPTED;CN=Mira Holm:mailto:mira@ourfirm.example',
      `ATTENDEE;PARTSTAT=ACCEPTED;CN=Dana Okafor:mailto:${guest}`,
      'END:VEVENT',
    ].join('\r\n');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Work',
    ...names.map((name, at) => event(`${at}`, `${name} weekly`, 7 - at, `dana@${name.toLowerCase()}.example`)),
    event('internal', 'Team', 1, 'tom@ourfirm.example'),
    event('unsorted', 'Coffee', 1, 'sam@nobody.example'),
    ...more,
    'END:VCALENDAR',
  ].join('\r\n');
}

test(
  'six meetings of an imported calendar are swept by keyboard alone, and one is taken back',
  { timeout: 90_000 },
  async () => {
    const file = path.join(temporaryFolder(), 'work.ics');
    writeFileSync(file, calendar(Date.now()));
    const { app, window } = await launchApp();
    await call(window, 'book:openDefault', null);
    for (const name of names)
      await call(window, 'accounts:create', { name: `${name} Group`, domain: `${name.toLowerCase()}.example` });
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    }, file);
    expect(await call(window, 'calendars:add', { what: 'file' })).toMatchObject({
      ok: true,
      value: { name: 'Work', meetings: 8 },
    });

    const settings = await call(window, 'settings:get', null);
    if (!settings.ok) throw new Error('no settings');
    const pasteBack = { ...settings.value.pasteBack, target: 'plain text' as const };
    await call(window, 'settings:put', { ...settings.value, pasteBack });
    await window.keyboard.press('Control+1');
    await window.getByText('Six meetings to log.').waitFor(patience);
    await window.keyboard.press('Shift+S');
    for (const [at, name] of names.entries()) {
      await window.getByRole('region', { name: new RegExp(`^${name} Group`) }).waitFor(patience);
      await window.getByText(`${at + 1} of 6`, { exact: true }).waitFor(patience);
      await expect
        .poll(() => window.evaluate(() => document.activeElement?.getAttribute('type')), patience)
        .toBe('radio');
      await window.keyboard.press(String((at % 5) + 1));
      if (at === 0) {
        // A sentence is simply typed: no letter of it is an act.
        await window.keyboard.press('Alt+b');
        await window.keyboard.type(
          'Xenia says they ask twice whether the price holds ~70% @dana >me send the offer by Fri',
        );
        await window.getByLabel('What will be saved').getByText('send the offer').waitFor(patience);
        // Esc closes what is offered for the day, then leaves, and nothing is lost.
        await window.keyboard.press('Escape');
        await window.getByRole('listbox').waitFor({ state: 'detached', ...patience });
        await window.keyboard.press('Escape');
        await window.getByText('Six meetings to log.').waitFor(patience);
        await window.keyboard.press('Shift+S');
        await expect
          .poll(() => window.getByRole('combobox', { name: 'Note' }).inputValue(), patience)
          .toContain('twice');
        await expect
          .poll(() => window.evaluate(() => document.activeElement?.getAttribute('type')), patience)
          .toBe('radio');
      }
      await window.keyboard.press('Enter');
      // Where it was asked for, each log lies on the clipboard as any other does.
      await expect
        .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()), patience)
        .toContain(`${name} Group`);
    }
    await window.getByText('Every customer meeting of these days is logged.').waitFor(patience);
    const state = await call(window, 'sweep:get', null);
    expect(state).toMatchObject({ ok: true, value: { logged: 6, meetings: [], unsorted: [{ title: 'Coffee' }] } });
    const found = await call(window, 'accounts:suggest', { text: 'Aldermoor', limit: 1 });
    const accountId = found.ok ? (found.value[0]?.id ?? '') : '';
    expect(await call(window, 'timeline:page', { accountId, offset: 0, limit: 5 })).toMatchObject({
      ok: true,
      value: {
        entries: [
          {
            level: 1,
            minutes: 10,
            note: 'Xenia says they ask twice whether the price holds ~70%',
            commitments: [{ direction: 'ours', text: 'send the offer' }],
            people: [{ name: 'Dana Okafor' }],
            signals: [{ direction: -1 }],
          },
        ],
      },
    });
    await call(window, 'book:undo', null);
    await window.getByRole('region', { name: /^Duneside Group/ }).waitFor(patience);

    // The unsorted one becomes internal, and that is remembered.
    await window.getByRole('checkbox', { name: 'Coffee' }).press('Space');
    await window.getByRole('button', { name: 'Internal', exact: true }).press('Enter');
    await window.getByRole('region', { name: 'Not sorted yet' }).waitFor({ state: 'detached', ...patience });
    expect(await call(window, 'meetings:rules', null)).toMatchObject({
      ok: true,
      value: [{ kind: 'domain', value: 'nobody.example' }],
    });

    // The file is watched: what changes in it is in the sweep without being asked for.
    writeFileSync(file, calendar(Date.now()).replace('SUMMARY:Duneside weekly', 'SUMMARY:Duneside monthly'));
    await window.getByRole('region', { name: /Duneside monthly/ }).waitFor(patience);
  },
);
