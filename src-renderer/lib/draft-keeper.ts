import type { Reply } from '#contract/api';
import type { Instant } from '#domain/time';

/** Keeps what is being typed: nothing is ever older than `wait` on the disk. */
export interface DraftKeeper {
  /** There is something new to keep; `null` when nothing worth keeping is left. */
  readonly note: (body: string | null) => void;
  /** Writes at once what is still waiting. */
  readonly flush: () => Promise<void>;
  /** Writes no more, and waits for what is on its way: what comes next has the draft to itself. */
  readonly stop: () => Promise<void>;
  readonly resume: () => void;
}

/** What the keeper needs of the outside. */
export interface DraftKeeperParts {
  readonly put: (body: string) => Promise<Reply<'drafts:put'>>;
  readonly drop: () => Promise<Reply<'drafts:drop'>>;
  readonly onSaved: (at: Instant | null) => void;
  readonly onFailed: (failure: Extract<Reply<'drafts:put'>, { ok: false }>['error']) => void;
  /** From the first unsaved keystroke to the write, in milliseconds. */
  readonly wait?: number;
}

/** Makes the keeper of one draft. Writes never overtake one another. */
export function createDraftKeeper({ put, drop, onSaved, onFailed, wait = 300 }: DraftKeeperParts): DraftKeeper {
  let waiting: { readonly body: string | null } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;

  const write = async (): Promise<void> => {
    if (waiting === null || stopped) return;
    const { body } = waiting;
    waiting = null;
    if (body === null) {
      const reply = await drop();
      if (reply.ok) onSaved(null);
      else onFailed(reply.error);
      return;
    }
    const reply = await put(body);
    if (reply.ok) onSaved(reply.value.at);
    else onFailed(reply.error);
  };

  const flush = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    running = running.then(write);
    return running;
  };

  return {
    note: (body) => {
      waiting = { body };
      if (stopped) return;
      timer ??= setTimeout(() => void flush(), wait);
    },
    flush,
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      stopped = true;
      return running;
    },
    resume: () => {
      stopped = false;
      if (waiting !== null) void flush();
    },
  };
}
