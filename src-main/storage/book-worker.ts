import { parentPort } from 'node:worker_threads';
import type { BackupInfo } from '#contract/book';
import type { PlaceRefusal } from '#domain/place-refusal';
import type { Result } from '#domain/result';
import { backUp, listBackups } from './backup.ts';
import { checkBook, type CheckReport } from './check.ts';
import { openReading } from './connection.ts';
import type { OutputRules } from './output-place.ts';

/** Long reads of a whole book that must not hold up the window. */
export interface WorkerTasks {
  backUp: {
    readonly input: { readonly bookPath: string; readonly to: string; readonly rules: OutputRules };
    readonly output: Result<BackupInfo, PlaceRefusal>;
  };
  check: { readonly input: { readonly bookPath: string }; readonly output: CheckReport };
  listBackups: { readonly input: { readonly folder: string; readonly limit: number }; readonly output: BackupInfo[] };
}

export interface WorkerQuestion<T extends keyof WorkerTasks> {
  readonly task: T;
  readonly input: WorkerTasks[T]['input'];
}

export type WorkerAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

const tasks: {
  readonly [T in keyof WorkerTasks]: (input: WorkerTasks[T]['input']) => Promise<WorkerTasks[T]['output']>;
} = {
  backUp: ({ bookPath, to, rules }) => backUp(bookPath, to, rules),
  check: async ({ bookPath }) => {
    const db = openReading(bookPath);
    try {
      return checkBook(db);
    } finally {
      db.close();
    }
  },
  listBackups: async ({ folder, limit }) => listBackups(folder, limit),
};

parentPort?.on('message', (question: WorkerQuestion<keyof WorkerTasks>) => {
  const run = tasks[question.task] as (input: unknown) => Promise<unknown>;
  const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message);
  run(question.input).then(
    (value) => answer({ ok: true, value }),
    (error: unknown) => answer({ ok: false, message: error instanceof Error ? error.message : String(error) }),
  );
});
