import { dialog, type BrowserWindow } from 'electron';
import type { Dialogs } from '../app/ports/dialogs.ts';

/** The system's dialogs, as sheets of the window when there is one. */
export function createDialogs(window: () => BrowserWindow | undefined): Dialogs {
  const open = async (options: Electron.OpenDialogOptions): Promise<string | null> => {
    const parent = window();
    const { canceled, filePaths } = await (parent
      ? dialog.showOpenDialog(parent, options)
      : dialog.showOpenDialog(options));
    return canceled ? null : (filePaths[0] ?? null);
  };
  return {
    chooseFile: ({ title, kinds, startIn }) =>
      open({
        title,
        filters: toFilters(kinds),
        properties: ['openFile'],
        ...(startIn !== undefined && { defaultPath: startIn }),
      }),
    chooseFolder: ({ title, startIn }) =>
      open({
        title,
        properties: ['openDirectory', 'createDirectory'],
        ...(startIn !== undefined && { defaultPath: startIn }),
      }),
    chooseSaveFile: async ({ title, suggested, kinds }) => {
      const options: Electron.SaveDialogOptions = {
        title,
        defaultPath: suggested,
        filters: toFilters(kinds),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      };
      const parent = window();
      const { canceled, filePath } = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options));
      return canceled || filePath === '' ? null : filePath;
    },
    tell: async ({ message, detail }) => {
      const options: Electron.MessageBoxOptions = { type: 'info', message, detail, buttons: ['OK'] };
      const parent = window();
      await (parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options));
    },
  };
}

const toFilters = (kinds: Parameters<Dialogs['chooseFile']>[0]['kinds']): Electron.FileFilter[] =>
  kinds.map(({ name, extensions }) => ({ name, extensions: [...extensions] }));
