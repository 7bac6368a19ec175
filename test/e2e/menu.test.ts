import { expect, test } from 'vitest';
import { shareApp } from './electron-app.ts';

const running = shareApp();

test.skipIf(process.platform === 'darwin')('the system has no menu of ours, and none of its own', async () => {
  const menus = await running().app.evaluate(({ Menu, BrowserWindow }) => [
    Menu.getApplicationMenu(),
    BrowserWindow.getAllWindows()[0]?.isMenuBarVisible(),
  ]);
  expect(menus).toEqual([null, false]);
});

interface Kept {
  kept?: string[][];
}

test('a text field offers cut, copy and paste; marked text can be copied; elsewhere there is nothing', async () => {
  const { app } = running();
  const menus = await app.evaluate(({ Menu, BrowserWindow }) => {
    const kept: string[][] = [];
    (globalThis as Kept).kept = kept;
    Menu.prototype.popup = function popup(this: Electron.Menu) {
      kept.push(this.items.map(({ role, type }) => String(role ?? type).toLowerCase()));
    };
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const editFlags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true };
    for (const params of [
      { isEditable: true, selectionText: '', editFlags },
      { isEditable: false, selectionText: 'marked', editFlags },
      { isEditable: false, selectionText: ' ', editFlags },
    ])
      contents?.emit('context-menu', {}, params);
    return kept;
  });
  expect(menus).toEqual([['cut', 'copy', 'paste', 'separator', 'selectall'], ['copy']]);
});
