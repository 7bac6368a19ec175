import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { WorkerAnswer, WorkerQuestion, WorkerTasks } from './book-worker.ts';

/** Runs one long task on a thread of its own, which ends with it. Rejects with the task's own words. */
export function runInWorker<T extends keyof WorkerTasks>(
  task: T,
  input: WorkerTasks[T]['input'],
): Promise<WorkerTasks[T]['output']> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile());
    worker.once('error', reject);
    worker.once('message', (answer: WorkerAnswer) => {
      void worker.terminate();
      if (answer.ok) resolve(answer.value as WorkerTasks[T]['output']);
      else reject(new Error(answer.message));
    });
    worker.postMessage({ task, input } satisfies WorkerQuestion<T>);
  });
}

/** Built, the worker lies beside this file as JavaScript; in tests, as the source that Node runs itself. */
function workerFile(): string {
  const built = fileURLToPath(new URL('./book-worker.js', import.meta.url));
  return existsSync(built) ? built : fileURLToPath(new URL('./book-worker.ts', import.meta.url));
}
