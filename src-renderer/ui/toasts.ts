import { createContext, use } from 'react';
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

/** What a toast says. */
export interface ToastMessage {
  /** One sentence: what happened. */
  text: string;
  /** A second sentence: what is safe, what to do. */
  detail?: string | undefined;
  tone?: 'plain' | 'bad' | undefined;
  /** The one thing that can be done about it, such as Undo. */
  action?: { label: string; keys?: string | undefined; onAction: () => void } | undefined;
}

/** The toasts of a window. */
export interface Toasts {
  queue: ToastQueue<ToastMessage>;
  /**
   * Shows a message and answers its key. It leaves after eight seconds, waits while it is pointed at
   * or has the focus, and stays if it tells of something bad.
   */
  show: (message: ToastMessage) => string;
  /** Takes a message away, for example when its act was undone by key. */
  close: (key: string) => void;
}

/** Long enough to read a line and reach for the key. */
const SHOWN_FOR_MS = 8000;

/** Makes the toasts of one window. At most three are seen at once; the newest is nearest to the edge. */
export function createToasts(): Toasts {
  const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });
  return {
    queue,
    show: (message) => queue.add(message, message.tone === 'bad' ? {} : { timeout: SHOWN_FOR_MS }),
    close: (key) => queue.close(key),
  };
}

const ToastsContext = createContext<Toasts | null>(null);

/** Hands the toasts down to the whole window. */
export const ToastsProvider = ToastsContext;

/** The toasts of this window. */
export function useToasts(): Toasts {
  const toasts = use(ToastsContext);
  if (toasts === null) throw new Error('useToasts needs a ToastsProvider above it');
  return toasts;
}
