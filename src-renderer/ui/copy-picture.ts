import { createContext, use } from 'react';

/** Puts a PNG picture on the clipboard. */
export type CopyPicture = (png: Blob) => Promise<void>;

/** The page's own way, where the page is allowed to write to the clipboard. */
async function copyByPage(png: Blob): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

/** Hands down how pictures reach the clipboard: a window that may not write itself gives its own way. */
export const CopyPictureContext = createContext<CopyPicture>(copyByPage);

/** How pictures reach the clipboard here. */
export function useCopyPicture(): CopyPicture {
  return use(CopyPictureContext);
}
