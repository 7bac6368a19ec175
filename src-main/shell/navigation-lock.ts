import type { App, WebContents } from 'electron';
import { pageAddress, quickAddress } from './app-protocol.ts';

/** Keeps every page where it is: no other address, no other window, no web view, no peer, ever. */
export function lockNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => lock(contents));
}

function lock(contents: WebContents): void {
  // Else a page could learn the addresses of this machine, and send to others of its network.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!isReload(contents, event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isReload(contents, event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** A page may load itself again; what stands after `#` is its own place. */
const isReload = (contents: WebContents, to: string): boolean => {
  const [from] = contents.getURL().split('#');
  return (from === pageAddress || from === quickAddress) && to.split('#')[0] === from;
};
