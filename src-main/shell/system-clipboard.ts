import * as electron from 'electron';
import type { ClipboardWriter } from './shell-services.ts';

/** Electron's clipboard before its version 41, which is also met. */
interface OlderClipboard {
  readonly writeImage: (image: Electron.NativeImage) => void;
}

/** The system's clipboard, for text and for pictures. */
export const systemClipboard: ClipboardWriter = {
  writeText: async (text) => {
    await electron.clipboard.writeText(text);
  },
  writePng: async (png) => {
    const { clipboard } = electron;
    if (hasOlderImages(clipboard)) clipboard.writeImage(electron.nativeImage.createFromBuffer(Buffer.from(png)));
    else await clipboard.write([new electron.ClipboardItem({ 'image/png': new Blob([new Uint8Array(png)]) })]);
  },
};

const hasOlderImages = (clipboard: object): clipboard is OlderClipboard => 'writeImage' in clipboard;
