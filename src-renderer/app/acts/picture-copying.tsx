import { useCallback, type ReactNode } from 'react';
import { callOrThrow, useApi } from '../../lib/api.ts';
import { CopyPictureContext } from '../../ui/copy-picture.ts';

/** The page may not write to the clipboard itself: pictures of what is inside go there by way of the main process. */
export function PictureCopying({ children }: { children: ReactNode }) {
  const api = useApi();
  const copy = useCallback(
    async (png: Blob) => {
      await callOrThrow(api, 'clipboard:write', { png: new Uint8Array(await png.arrayBuffer()) });
    },
    [api],
  );
  return <CopyPictureContext value={copy}>{children}</CopyPictureContext>;
}
