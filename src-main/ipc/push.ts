import type { WebContents } from 'electron';
import type { Push } from '../app/ports/push.ts';

/** Tells every open page; a page that is gone or not there yet misses it and asks when it starts. */
export const createPush =
  (pages: () => readonly WebContents[]): Push =>
  (push, message) => {
    for (const page of pages()) if (!page.isDestroyed() && !page.isCrashed()) page.send(push, message);
  };
