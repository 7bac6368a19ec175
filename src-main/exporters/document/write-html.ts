import type { Doc } from '#domain/document';
import { documentStyle, pageStyle } from './document-style.ts';
import { documentTree } from './document-template.ts';
import { escapeText, toMarkup } from './make-node.ts';
import { printFontRules } from './print-fonts.ts';

/** Nothing that is opened with the file may be fetched or run, whatever stands in it. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** The name of a document: of the window, of the tab and of the PDF. */
export const documentTitle = ({ label, account, title }: Doc): string => `${label}, ${account}: ${title}`;

/** A document as one file that needs nothing else: opens offline, prints as it was drawn. */
export async function writeHtml(doc: Doc, fontFolder: string): Promise<string> {
  const body = toMarkup(documentTree(doc));
  const fonts = await printFontRules(fontFolder, body);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${escapeText(documentTitle(doc))}</title>
<style>
${fonts}
${documentStyle}
${pageStyle(doc.paper)}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}
