import type { LineReading } from '#contract/line';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { accountOf, overlayOf, saysMore, settled, withOverlay, type LineOverlay } from './line-overlay.ts';
import type { LogAccount, LogForm } from './log-form.ts';

/** What the line was last understood as. */
interface LineState {
  readonly reading: LineReading;
  /** The text it was read from, the chosen account's name cut off before it. */
  readonly readFrom: string;
  /** Where that text starts in the field. */
  readonly offset: number;
  readonly overlay: LineOverlay | null;
}

/** The state of one open dialog. */
export interface LogState {
  readonly form: LogForm;
  readonly line: LineState | null;
  /** Rises with every change a person made, so that it can be saved. */
  readonly revision: number;
  /** A sentence at the account field. */
  readonly accountError: string | null;
  readonly setLine: (text: string) => void;
  readonly chooseAccount: (account: LogAccount) => void;
  readonly understand: (reading: LineReading, offset: number) => void;
  /** The first field was left: what it says goes where it belongs. */
  readonly settleLine: () => void;
  readonly change: (part: Partial<Omit<LogForm, 'line' | 'account' | 'zone'>>) => void;
  /** Rises whenever the whole form is another one: its line is then read anew, though it may be the same text. */
  readonly opening: number;
  /** `isTyped`: a person typed it, so that it is worth keeping. */
  readonly replace: (form: LogForm, isTyped?: boolean) => void;
  readonly askForAccount: (sentence: string) => void;
}

export type LogStore = StoreApi<LogState>;

/** Where in the field the line begins: behind the name of the account that was chosen. */
export const lineOffset = ({ account, line }: Pick<LogForm, 'account' | 'line'>): number =>
  account !== null && line.startsWith(account.name) && /^(?:\s|$)/.test(line.slice(account.name.length))
    ? account.name.length
    : 0;

const merged = new WeakMap<LogForm, { readonly line: LineState | null; readonly full: LogForm }>();

/** The form as it would be logged now, the line's words in it. The same state gives the same object. */
export function fullForm({ form, line }: Pick<LogState, 'form' | 'line'>): LogForm {
  if (line === null) return form;
  const known = merged.get(form);
  if (known?.line === line) return known.full;
  const full = withOverlay({ ...form, account: form.account ?? accountOf(line.reading) }, line.overlay);
  merged.set(form, { line, full });
  return full;
}

export function createLogStore(form: LogForm): LogStore {
  return createStore<LogState>((set, get) => {
    const changed = () => ({ revision: get().revision + 1 });
    const settle = () => {
      const { form: before, line } = get();
      if (line === null || !saysMore(line.reading)) {
        const account = before.account ?? accountOf(line?.reading ?? null);
        if (account === null || (account === before.account && account.name === before.line)) return null;
        // A name typed in full or in part is that account, once the field is left.
        return { form: { ...before, account, line: account.name }, line: null };
      }
      return { form: settled(before, line.reading, line.overlay ?? {}, line.readFrom), line: null };
    };
    return {
      form,
      line: null,
      revision: 0,
      accountError: null,
      setLine: (text) => {
        const { form: before } = get();
        // The name still stands at the start, or this is about another account now.
        const account = lineOffset({ account: before.account, line: text }) > 0 ? before.account : null;
        set({
          form: { ...before, line: text, account },
          accountError: null,
          ...(text.trim() === '' ? { line: null } : {}),
          ...changed(),
        });
      },
      chooseAccount: (account) => {
        const { form: before, line } = get();
        const full = line?.overlay ? settled(before, line.reading, line.overlay, line.readFrom) : before;
        set({ form: { ...full, account, line: account.name }, line: null, accountError: null, ...changed() });
      },
      understand: (reading, offset) => {
        const readFrom = get().form.line.slice(offset);
        set({ line: { reading, readFrom, offset, overlay: saysMore(reading) ? overlayOf(reading) : null } });
      },
      settleLine: () => {
        const next = settle();
        if (next) set({ ...next, ...changed() });
      },
      change: (part) => {
        // With a key such as Alt+2 a field changes while the line still has the focus: its words come first.
        const now = { ...get(), ...settle() };
        set({ form: { ...now.form, ...part }, line: now.line, ...changed() });
      },
      opening: 0,
      replace: (next, isTyped = false) =>
        set({
          form: next,
          line: null,
          accountError: null,
          opening: get().opening + 1,
          ...(isTyped ? changed() : {}),
        }),
      askForAccount: (sentence) => set({ accountError: sentence }),
    };
  });
}
