import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { App } from 'electron';

/** Where the app keeps its own files. */
export interface AppFolders {
  readonly data: string;
  readonly books: string;
  readonly logs: string;
  readonly codeCache: string;
  /** Of the user: where dialogs start. */
  readonly documents: string;
}

/** The folders of this user, made when missing and readable by nobody else. */
export function openAppFolders(app: App, data: string): AppFolders {
  const folders: AppFolders = {
    data,
    books: path.join(data, 'books'),
    logs: path.join(data, 'logs'),
    codeCache: path.join(data, 'code-cache'),
    documents: documentsOf(app),
  };
  for (const folder of [data, folders.books]) keepToOneself(folder);
  return folders;
}

/** A disk that refuses is no reason not to start: a book there is opened for reading, or the window says what is wrong. */
function keepToOneself(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch {
    // Whatever needs the folder finds out for itself, and says so where it can be read.
  }
}

/**
 * The folder of this user's data. Where it cannot be written, Chromium gets one that lasts as long as the app for what
 * it cannot do without, its mark of a first start among it. Before Electron is ready.
 */
export function findDataFolder(app: App): string {
  const data = app.getPath('userData');
  if (isWritable(data)) return data;
  const lent = mkdtempSync(path.join(tmpdir(), 'bellwether-session-'));
  app.setPath('userData', lent);
  process.once('exit', () => rmSync(lent, { recursive: true, force: true }));
  return data;
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A desktop without such a folder is no reason not to start. */
function documentsOf(app: App): string {
  try {
    return app.getPath('documents');
  } catch {
    return app.getPath('home');
  }
}
