import type { AppApi } from '#contract/api';
import type { TimelineEntry } from '#contract/interactions';
import type { Instant, TimeZone } from '#domain/time';
import type { LogStart } from '../../lib/app-actions.ts';
import { correctedBy, freeKey } from './draft-keys.ts';
import { readDraft, writeDraft } from './log-draft.ts';
import { emptyForm, formOf, isWorthKeeping, type LogAccount, type LogForm } from './log-form.ts';

/** A draft that was found when the dialog opened. */
export interface FoundDraft {
  readonly key: string;
  readonly at: Instant;
  readonly form: LogForm;
}

/** What the dialog opens with. */
export interface OpenedLog {
  /** Where what is typed is kept. */
  readonly key: string;
  /** What it is without a draft: what "Discard" goes back to. */
  readonly fresh: LogForm;
  /** The draft that was restored. */
  readonly draft: FoundDraft | null;
  /** Other logs that were begun, the newest first: each keeps a place of its own. */
  readonly others: readonly FoundDraft[];
  /** What is being corrected. */
  readonly entry: TimelineEntry | null;
}

export type OpeningFailure = 'gone';

/** What can be shown before anything was read from the book: the dialog takes keys from its first frame. */
export const firstForm = (start: LogStart, now: Instant, zone: TimeZone): LogForm => ({
  ...emptyForm(now, zone),
  level: start.level ?? null,
  line: start.line ?? '',
});

/** Reads the account, the log to be corrected and the drafts that were left. */
export async function openLog(api: AppApi, start: LogStart, first: LogForm): Promise<OpenedLog | OpeningFailure> {
  const account = start.accountId === undefined ? null : await accountOf(api, start.accountId);
  if (start.interactionId !== undefined) return openCorrection(api, start.interactionId, account);
  const fresh: LogForm = { ...first, account, line: account?.name ?? '' };
  const all = await draftsOf(api, fresh);
  const begun = all.filter(({ key }) => correctedBy(key) === null);
  const wanted = start.draftKey === undefined ? undefined : all.find(({ key }) => key === start.draftKey);
  if (wanted) return openDraft(api, wanted, begun, fresh);
  const mine = draftFor(begun, account, start);
  return {
    key: mine?.key ?? freeKey(all.map(({ key }) => key)),
    fresh,
    draft: mine,
    others: begun.filter((other) => other !== mine),
    entry: null,
  };
}

/** A line that was typed elsewhere is a log of its own; one about an account goes on with no other's draft. */
function draftFor(begun: readonly FoundDraft[], account: LogAccount | null, start: LogStart): FoundDraft | null {
  if (start.line !== undefined && start.line !== '') return null;
  if (account === null) return begun[0] ?? null;
  return begun.find(({ form }) => form.account?.id === account.id) ?? null;
}

/** Somebody was faster than the book: what they typed is a log of its own, and the draft waits with the others. */
export const setAside = (opened: OpenedLog): OpenedLog =>
  opened.draft === null
    ? opened
    : {
        ...opened,
        key: freeKey([opened.draft.key, ...opened.others.map(({ key }) => key)]),
        draft: null,
        others: [opened.draft, ...opened.others],
      };

/** The form that a dialog goes on with: the draft, or what was typed from its first frame on in front of what was read. */
export function openedForm({ draft, fresh, entry }: OpenedLog, typed: LogForm): LogForm {
  if (draft !== null) return draft.form;
  if (entry !== null) return fresh;
  if (fresh.account === null || typed.account !== null) return typed;
  const line = typed.line === '' ? fresh.line : `${fresh.line} ${typed.line}`;
  return { ...typed, account: fresh.account, line };
}

/** Keeps what was typed into a dialog that was closed before the book had answered. */
export async function keepUnseen(api: AppApi, answer: OpenedLog, typed: LogForm): Promise<void> {
  const opened = setAside(answer);
  const form = openedForm(opened, typed);
  if (opened.entry !== null || !isWorthKeeping(form, opened.fresh)) return;
  await api.call('drafts:put', { key: opened.key, body: writeDraft(form) });
}

async function openDraft(
  api: AppApi,
  draft: FoundDraft,
  begun: readonly FoundDraft[],
  fresh: LogForm,
): Promise<OpenedLog | OpeningFailure> {
  const corrected = correctedBy(draft.key);
  const correction = corrected === null ? 'gone' : await openCorrection(api, corrected, draft.form.account);
  // What it corrected may be gone: its words are then logged anew rather than lost.
  if (correction !== 'gone') return correction;
  return { key: draft.key, fresh, draft, others: begun.filter((other) => other !== draft), entry: null };
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
  const key = `log:${interactionId}`;
  return { key, fresh, draft: await draftOf(api, key, fresh), others: [], entry: reply.value };
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

async function draftsOf(api: AppApi, fresh: LogForm): Promise<readonly FoundDraft[]> {
  const reply = await api.call('drafts:list', null);
  if (!reply.ok) return [];
  return reply.value.flatMap(({ key, at, body }) => {
    const form = readDraft(body, fresh);
    return form ? [{ key, at, form }] : [];
  });
}
