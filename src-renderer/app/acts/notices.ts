import type { AppApi } from '#contract/api';
import type { Notice } from '../../lib/app-actions.ts';
import { shortcutLabel } from '../../lib/shortcut.ts';
import type { Toasts } from '../../ui/toasts.ts';

/** What is offered with a notice. */
interface Offer {
  readonly label: string;
  readonly keys: string;
  readonly act: () => void;
}

export interface Notices {
  readonly say: (notice: Notice, offer?: Offer) => void;
  /** Takes away what has been said in passing, so that it does not stand in the way. */
  readonly clear: () => void;
  readonly stop: () => void;
}

/**
 * Words at the foot of the window. One that offers to take the newest act back leaves as soon as there is a newer
 * act, so that it never takes back another.
 */
export function createNotices(toasts: Toasts, api: AppApi, undo: () => void): Notices {
  const passing = new Set<string>();
  let offering: { readonly key: string; readonly seq: number | null } | null = null;
  const withdraw = (): void => {
    if (offering) toasts.close(offering.key);
    offering = null;
  };
  const stop = api.hear('book:changed', ({ seq }) => {
    if (offering?.seq != null && seq > offering.seq) withdraw();
  });
  const say = ({ text, tone, undo: offersUndo }: Notice, offer?: Offer): void => {
    const offered = offer ?? (offersUndo === true ? { label: 'Undo', keys: 'Mod+Z', act: undo } : undefined);
    if (offered) withdraw();
    const key = toasts.show({
      text,
      tone: tone === 'bad' ? 'bad' : 'plain',
      ...(offered && { action: { label: offered.label, keys: shortcutLabel(offered.keys), onAction: offered.act } }),
    });
    if (tone !== 'bad') passing.add(key);
    if (!offered) return;
    offering = { key, seq: null };
    void api.call('book:state', null).then((reply) => {
      if (reply.ok && reply.value && offering?.key === key) offering = { key, seq: reply.value.seq };
    });
  };
  const clear = (): void => {
    passing.forEach(toasts.close);
    passing.clear();
  };
  return { say, clear, stop };
}
