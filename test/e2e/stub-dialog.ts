import type { ElectronApplication } from 'playwright-core';

/** Lets the system's file dialogs answer a path, or null as if the user cancelled. */
export async function stubFileDialogs(app: ElectronApplication, answer: string | null): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === null, filePath: path ?? '' });
  }, answer);
}

interface Told {
  told?: string[];
}

/** Answers every message box with a button by its number, and keeps what was said. */
export async function stubMessages(
  app: ElectronApplication,
  button: number,
): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ dialog }, response) => {
    const told: string[] = [];
    (globalThis as Told).told = told;
    const answer = (...given: readonly unknown[]): Promise<{ response: number; checkboxChecked: boolean }> => {
      const options = given.at(-1) as { readonly message: string };
      told.push(options.message);
      return Promise.resolve({ response, checkboxChecked: false });
    };
    dialog.showMessageBox = answer;
  }, button);
  return () => app.evaluate(() => (globalThis as Told).told ?? []);
}
