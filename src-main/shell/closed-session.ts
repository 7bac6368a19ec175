import { session, type Session } from 'electron';
import { appOrigin } from './app-protocol.ts';

/**
 * The session of our page: kept in memory, so that nothing the page shows is written beside the book;
 * refused every permission, device, download and address but our own.
 */
export function createClosedSession(codeCacheFolder: string): Session {
  const closed = session.fromPartition('page', { cache: false });
  closed.setCodeCachePath(codeCacheFolder);
  closeSession(closed);
  return closed;
}

/** Closes a session to the world; also the default one, which nothing of ours uses. */
export function closeSession(closed: Session): void {
  // The spell checker fetches its dictionaries by itself.
  closed.setSpellCheckerEnabled(false);
  closed.setPermissionRequestHandler((_page, _permission, answer) => answer(false));
  closed.setPermissionCheckHandler(() => false);
  closed.setDevicePermissionHandler(() => false);
  closed.on('will-download', (event) => event.preventDefault());
  closed.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isOurs(request.url) }));
}

const isOurs = (url: string): boolean =>
  url.startsWith(`${appOrigin}/`) ||
  url.startsWith(`blob:${appOrigin}/`) ||
  url.startsWith('data:') ||
  url.startsWith('devtools:');
