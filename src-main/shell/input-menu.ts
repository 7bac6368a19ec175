import { Menu, type WebContents } from 'electron';

/** Cut, copy and paste where text is edited or selected; elsewhere the page has menus of its own. */
export function offerInputMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText.trim() === '') return;
    const copy: Electron.MenuItemConstructorOptions = { role: 'copy', enabled: editFlags.canCopy };
    const items: Electron.MenuItemConstructorOptions[] = isEditable
      ? [
          { role: 'cut', enabled: editFlags.canCut },
          copy,
          { role: 'paste', enabled: editFlags.canPaste },
          { type: 'separator' },
          { role: 'selectAll', enabled: editFlags.canSelectAll },
        ]
      : [copy];
    Menu.buildFromTemplate(items).popup();
  });
}
