import type { Clock } from '#domain/clock';
import { err, ok, type Result } from '#domain/result';
import type { Instant } from '#domain/time';
import type { TableName } from '#domain/book-tables';
import type { WriteFailure } from '#contract/failures';
import type { Actor, Command } from '../app/ports/book-writer.ts';
import { dropDraft, getDraft, putDraft } from './drafts.ts';
import { createRecording, type ChangedRow } from './book-writer-sqlite.ts';
import { bringBack, markStep, nextRedo, nextUndo, pushStep, takeBack, type Step } from './history.ts';
import { appendEntry, lastSeq } from './journal.ts';
import type { Connections } from './open-book.ts';
import { writeFailureOf } from './sqlite-failure.ts';

/** What a commit changed, for every view that shows it. */
export interface BookChange {
  readonly seq: number;
  /** Null where so many changed that all views had better ask anew. */
  readonly accountIds: readonly string[] | null;
  readonly tables: readonly (TableName | 'drafts')[];
}

/** An open book: the connections, the one path for writes, and its undo. */
export interface Book {
  readonly connections: Connections;
  readonly clock: Clock;
  /** Runs a command. `draftKey` names the draft that it makes true: dropped in the same transaction. */
  readonly execute: <I, O, F>(
    command: Command<I, O, F>,
    input: I,
    actor: Actor,
    draftKey?: string | null,
  ) => Promise<Result<O, F | WriteFailure>>;
  /** Takes back the newest act. Null: there is none. */
  readonly undo: (actor: Actor) => Promise<Result<Step | null, WriteFailure>>;
  readonly redo: (actor: Actor) => Promise<Result<Step | null, WriteFailure>>;
  /**
   * Keeps what is being typed under a key; null drops it. It is no act: it stands in no journal and is durable when
   * answered. Views hear of it only where a draft begins or ends.
   */
  readonly keepDraft: (key: string, body: string | null) => Promise<Result<Instant, WriteFailure>>;
  /** Runs work that must not meet a write, after those under way: a backup's first page, an erasure. */
  readonly alone: <T>(work: () => T | Promise<T>) => Promise<T>;
  readonly seq: () => number;
  /** Waits for what is being written, then closes the file. */
  readonly close: () => Promise<void>;
}

/** More accounts than this in one change, and the views ask for everything anew. */
const manyAccounts = 200;

export function createBook(connections: Connections, clock: Clock, onChange: (change: BookChange) => void): Book {
  let turn: Promise<unknown> = Promise.resolve();
  let closed: Promise<void> | undefined;
  const alone = <T>(work: () => T | Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };

  const { writing } = connections;

  const transact = async <T>(
    work: (db: NonNullable<typeof writing>) => Result<T, unknown> | Promise<Result<T, unknown>>,
  ): Promise<Result<T, WriteFailure>> => {
    if (!writing) return err({ type: 'ReadOnly' });
    // The system goes on writing into a file that has no name any more, and nobody would ever find it.
    if (!connections.isInPlace()) return err({ type: 'FileGone' });
    try {
      writing.exec('BEGIN IMMEDIATE');
      const outcome = work(writing);
      // A short act is one uninterrupted piece; only a long one gives the event loop a turn.
      const result = outcome instanceof Promise ? await outcome : outcome;
      writing.exec(result.ok ? 'COMMIT' : 'ROLLBACK');
      if (result.ok && !connections.isInPlace()) return err({ type: 'FileGone' });
      return result as Result<T, WriteFailure>;
    } catch (error) {
      if (writing.inTransaction) writing.exec('ROLLBACK');
      const failure = writeFailureOf(error);
      if (!failure) throw error;
      return err(failure);
    }
  };

  const publish = (seq: number, changes: readonly ChangedRow[]): void => {
    if (changes.length > 0)
      onChange({ seq, accountIds: accountsOf(changes), tables: [...new Set(changes.map(({ table }) => table))] });
  };

  const publishDrafts = (): void => onChange({ seq: lastSeq(connections.reading), accountIds: [], tables: ['drafts'] });

  const step = (kind: 'undo' | 'redo', actor: Actor) =>
    alone(async () => {
      let published: { seq: number; changes: readonly ChangedRow[] } | undefined;
      const result = await transact<Step | null>((db) => {
        const next = kind === 'undo' ? nextUndo(db) : nextRedo(db);
        if (!next) return ok(null);
        const changes = kind === 'undo' ? takeBack(db, next.seq) : bringBack(db, next.seq);
        const link = kind === 'undo' ? { undoes: next.seq } : { redoes: next.seq };
        const seq = appendEntry(db, clock, { actor, act: kind, label: next.label, ...link }, changes);
        markStep(db, next.seq, kind === 'undo' ? 'undone' : 'done');
        published = { seq, changes };
        return ok(next);
      });
      if (result.ok && published) publish(published.seq, published.changes);
      return result;
    });

  return {
    connections,
    clock,
    alone,
    execute: (command, input, actor, draftKey) =>
      alone(async () => {
        let seq = 0;
        let changes: readonly ChangedRow[] = [];
        const result = await transact((db) => {
          const recording = createRecording(db, clock);
          changes = recording.changes;
          const finish = <T>(outcome: Result<T, unknown>, label: (value: T) => string): Result<T, unknown> => {
            if (outcome.ok && changes.length > 0) {
              seq = appendEntry(db, clock, { actor, act: command.act, label: label(outcome.value) }, changes);
              pushStep(db, seq);
            }
            if (outcome.ok && draftKey) dropDraft(db, draftKey);
            return outcome;
          };
          const outcome = command.run(recording.writer, input);
          const label = (value: Parameters<typeof command.label>[1]) => command.label(input, value);
          return outcome instanceof Promise ? outcome.then((value) => finish(value, label)) : finish(outcome, label);
        });
        if (result.ok) publish(seq, changes);
        if (result.ok && draftKey && changes.length === 0) publishDrafts();
        return result as Result<never, never>;
      }),
    keepDraft: (key, body) =>
      alone(async () => {
        const at = clock.now();
        let isNews = false;
        const result = await transact((db) => {
          isNews = (getDraft(db, key) === undefined) !== (body === null);
          if (body === null) dropDraft(db, key);
          else putDraft(db, key, body, at);
          return ok(at);
        });
        if (result.ok && isNews) publishDrafts();
        return result;
      }),
    undo: (actor) => step('undo', actor),
    redo: (actor) => step('redo', actor),
    seq: () => lastSeq(connections.reading),
    close: () => (closed ??= alone(() => connections.close())),
  };
}

function accountsOf(changes: readonly ChangedRow[]): readonly string[] | null {
  const ids = new Set<string>();
  for (const { table, id, before, after } of changes) {
    const accountId = table === 'accounts' ? id : ((after ?? before) as { account_id?: string }).account_id;
    if (accountId !== undefined) ids.add(accountId);
    if (table === 'settings') return null;
    if (ids.size > manyAccounts) return null;
  }
  // A change of a signal or a person in an interaction names no account: let every view look again.
  return ids.size === 0 ? null : [...ids];
}
