import type { AppApi } from '#contract/api';
import type { TimelineEntry } from '#contract/interactions';
import type { Instant, TimeZone } from '#domain/time';
import type { LogStart } from '../../lib/app-actions.ts';
import { readDraft } from './log-draft.ts';
import { emptyForm, formOf, type LogAccount, type LogForm } from './log-form.ts';

/** A draft that was found when the dialog opened. */
export interface FoundDraft {
  readonly key: string;
  readonly at: Instant;
  readonly form: LogForm;
}

/** What the dialog opens with. */
export interface OpenedLog {
  readonly key: string;
  /** What it is without a draft: what "Discard" goes back to. */
  readonly fresh: LogForm;
  /** The draft that was restored. */
  readonly draft: FoundDraft | null;
  /** A draft about another account, kept aside. */
  readonly other: FoundDraft | null;
  /** What is being corrected. */
  readonly entry: TimelineEntry | null;
}

export type OpeningFailure = 'gone';

const newLogKey = 'log';

/** What can be shown before anything was read from the book: the dialog takes keys from its first frame. */
export const firstForm = (start: LogStart, now: Instant, zone: TimeZone): LogForm => ({
  ...emptyForm(now, zone),
  level: start.level ?? null,
  line: start.line ?? '',
});

/** Reads the account, the log to be corrected and the draft that was left. */
export async function openLog(api: AppApi, start: LogStart, first: LogForm): Promise<OpenedLog | OpeningFailure> {
  const account = start.accountId === undefined ? null : await accountOf(api, start.accountId);
  if (start.interactionId !== undefined) return openCorrection(api, start.interactionId, account);
  const line = start.line ?? '';
  const fresh: LogForm = {
    ...first,
    account,
    line: account === null ? line : line === '' ? account.name : `${account.name} ${line}`,
  };
  const draft = await draftOf(api, newLogKey, fresh);
  if (draft === null || account === null || draft.form.account === null || draft.form.account.id === account.id) {
    return { key: newLogKey, fresh, draft, other: null, entry: null };
  }
  // The draft at hand is about another account: this one gets a place of its own, and neither is lost.
  const key = `${newLogKey}:account:${account.id}`;
  return { key, fresh, draft: await draftOf(api, key, fresh), other: draft, entry: null };
}

async function openCorrection(
  api: AppApi,
  interactionId: string,
  account: LogAccount | null,
): Promise<OpenedLog | OpeningFailure> {
  const reply = await api.call('interactions:get', { id: interactionId });
  if (!reply.ok) return 'gone';
  // The main process takes the account from the interaction itself.
  const fresh = formOf(reply.value, account ?? { id: interactionId, name: 'This account', level: null, stale: false });
  const key = `${newLogKey}:${interactionId}`;
  return { key, fresh, draft: await draftOf(api, key, fresh), other: null, entry: reply.value };
}

async function accountOf(api: AppApi, id: string): Promise<LogAccount | null> {
  const reply = await api.call('accounts:get', { id });
  if (!reply.ok) return null;
  const { fields, row } = reply.value;
  return { id, name: fields.name, level: row.level, stale: row.stale };
}

async function draftOf(api: AppApi, key: string, fresh: LogForm): Promise<FoundDraft | null> {
  const reply = await api.call('drafts:get', { key });
  if (!reply.ok || reply.value === null) return null;
  const form = readDraft(reply.value.body, fresh);
  return form && { key, at: reply.value.at, form };
}
