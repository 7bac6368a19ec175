/** The main job once through the real window, as a person would do it: open the sample book, import, log, look. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launchElectron } from './launch-electron.mjs';

const PATIENCE = { timeout: 60_000 };
/** Long enough for a movement on the screen to come to rest before it is photographed. */
const STILL_MS = 500;

const ACCOUNTS = `Account ID,Account name,Website,Segment,Coverage,Customer since
W-1,Halden Waterworks,halden-waterworks.example,Mid-market,high-touch,2023-03-01
W-2,Orrin & Vale Logistics,orrinvale.example,Enterprise,high-touch,2022-09-15
W-3,Sundqvist Dental,sundqvist-dental.example,SMB,digital,2025-01-20
`;
const ACCOUNT = 'Halden Waterworks';
const NOTE = 'The new plant manager asked for the contract. Nobody could say what the pilot saved.';

/**
 * Starts the app on a data folder of its own and walks through it.
 * @param {{ executable: string, args: readonly string[], env: Record<string, string>, pictures: string, tell: (sentence: string) => void }} options
 */
export async function walk({ executable, args, env, pictures, tell }) {
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-walk-'));
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const list = join(folder, 'accounts.csv');
  writeFileSync(list, ACCOUNTS);
  const app = await launchElectron({
    executablePath: executable,
    args: [...args, `--user-data-dir=${join(folder, 'data')}`],
    env,
    colorScheme: null,
  });
  try {
    const window = await app.firstWindow();
    window.setDefaultTimeout(PATIENCE.timeout);
    let count = 0;
    const picture = async (name) => {
      await pause(STILL_MS);
      count += 1;
      await window.screenshot({ path: join(pictures, `${count}-${name}.png`) });
    };
    await openSampleBook(window, picture);
    tell('Opened the sample book: Today says whom to call next, and why.');
    await importAccounts(app, window, list, picture);
    tell('Imported 3 accounts from a CSV file, after a look at what it would do.');
    await logInteraction(window, picture);
    tell(`Logged a call with ${ACCOUNT} by keyboard: orange, with a note.`);
    await look(window, picture);
    tell('Looked at the account, the Book and Today again.');
    await app.close();
    return count;
  } catch (error) {
    await app
      .windows()[0]
      ?.screenshot({ path: join(pictures, 'stopped-here.png') })
      .catch(() => {});
    await app.close().catch(() => {});
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}

async function openSampleBook(window, picture) {
  const sample = window.getByRole('button', { name: 'Look at the sample book' });
  await sample.waitFor();
  await picture('first-run');
  await sample.click();
  await place(window, 'Today').click();
  await window.getByRole('heading', { level: 1 }).first().waitFor();
  await picture('today');
}

async function importAccounts(app, window, list, picture) {
  // The system's own file dialog cannot be walked through: it answers with the file at once.
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, list);
  await fromPalette(window, 'Import accounts');
  await window.getByRole('button', { name: 'Choose a file…' }).click();
  const go = window.getByRole('button', { name: 'Import 3 accounts' });
  await go.waitFor();
  await picture('import-preview');
  await go.click();
  await window.getByRole('heading', { name: '3 accounts imported' }).waitFor();
  await picture('imported');
}

async function logInteraction(window, picture) {
  const dialog = window.getByRole('dialog', { name: 'Log interaction' });
  await window.keyboard.press('Control+L');
  await dialog.waitFor();
  await window.keyboard.type('halden');
  await window.getByRole('option', { name: ACCOUNT }).waitFor();
  await window.keyboard.press('Enter');
  await window.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
  await window.keyboard.press('2');
  await dialog.getByRole('textbox', { name: 'Note' }).fill(NOTE);
  await picture('log');
  await window.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
}

async function look(window, picture) {
  await fromPalette(window, ACCOUNT);
  await window.getByRole('heading', { level: 1, name: ACCOUNT }).waitFor();
  await window.getByText(NOTE).first().waitFor();
  await picture('account');
  await place(window, 'Book').click();
  await window.getByRole('grid').first().waitFor();
  await picture('book');
  await place(window, 'Today').click();
  await picture('today-after');
}

/** A place of the rail; its name may be followed by a count. */
function place(window, name) {
  const named = { name: new RegExp(`^${name}\\b`) };
  return window.getByRole('link', named).or(window.getByRole('button', named)).first();
}

async function fromPalette(window, words) {
  const palette = window.getByRole('dialog', { name: 'Search, go to, do, or log' });
  await window.keyboard.press('Control+K');
  await palette.waitFor();
  await window.keyboard.type(words);
  await palette.getByRole('option', { selected: true }).filter({ hasText: words }).waitFor();
  await window.keyboard.press('Enter');
  await palette.waitFor({ state: 'detached' });
}
