import type { IpcMainInvokeEvent } from 'electron';

/**
 * Whether a call comes from the main frame of our own page: no frame inside it, no other origin,
 * no frame that is gone, and none of a window that we did not open.
 */
export const createIsTrusted =
  (appOrigin: string, isOurs: (sender: IpcMainInvokeEvent['sender']) => boolean) =>
  (event: IpcMainInvokeEvent): boolean => {
    const frame = event.senderFrame;
    return frame !== null && frame.parent === null && originOf(frame.url) === appOrigin && isOurs(event.sender);
  };

/** `URL.origin` is the text "null" for schemes that Node does not know, so it is put together here. */
function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}
