import { chmodSync, mkdirSync } from 'node:fs';
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
export function openAppFolders(app: App): AppFolders {
  const data = app.getPath('userData');
  const folders: AppFolders = {
    data,
    books: path.join(data, 'books'),
    logs: path.join(data, 'logs'),
    codeCache: path.join(data, 'code-cache'),
    documents: documentsOf(app),
  };
  for (const folder of [data, folders.books]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  }
  return folders;
}

/** A desktop without such a folder is no reason not to start. */
function documentsOf(app: App): string {
  try {
    return app.getPath('documents');
  } catch {
    return app.getPath('home');
  }
}
