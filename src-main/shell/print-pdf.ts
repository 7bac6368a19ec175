import { BrowserWindow, session } from 'electron';
import type { PrintPdf } from '../app/ports/print-pdf.ts';
import { appOrigin, appScheme } from './app-protocol.ts';
import { closeSession } from './closed-session.ts';
import { closedPreferences } from './main-window.ts';

/** The page that is printed may show itself and nothing else. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

let count = 0;

/** Prints a page in a hidden window of its own, in a session that knows this one page. */
export const printPdf: PrintPdf = async ({ html, foot, signal }) => {
  count += 1;
  const own = session.fromPartition(`print-${count}`, { cache: false });
  closeSession(own);
  own.protocol.handle(
    appScheme,
    () =>
      new Response(html, {
        headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
      }),
  );
  const window = new BrowserWindow({ show: false, webPreferences: { session: own, ...closedPreferences } });
  const stop = (): void => window.destroy();
  signal.addEventListener('abort', stop);
  try {
    await window.loadURL(`${appOrigin}/print`);
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer(foot),
    });
  } finally {
    signal.removeEventListener('abort', stop);
    if (!window.isDestroyed()) window.destroy();
    own.protocol.unhandle(appScheme);
  }
};

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const footer = (foot: string): string =>
  `<div style="display:flex;justify-content:space-between;width:100%;margin:0 54pt 12pt;font:7pt/10pt Inter,'Segoe UI',sans-serif;color:#5c646d"><span style="white-space:nowrap;overflow:hidden;text-overflow:ellipsis;max-width:400pt">${escape(foot)}</span><span><span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`;
