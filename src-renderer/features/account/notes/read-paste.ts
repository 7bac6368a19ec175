import { markdownOfHtml } from './pasted-html.ts';

/** What came over the clipboard or was dropped. */
export interface Pasted {
  readonly files: readonly File[];
  /** What it says in Markdown, where it came with its form; null for plain text. */
  readonly markdown: string | null;
  /** What it says, in Markdown where it had a form. */
  readonly text: string;
}

/** Reads a paste: words before files, since Word sends a picture of its words along. */
export function readPaste(data: DataTransfer): Pasted {
  const plain = data.getData('text/plain');
  const html = data.getData('text/html');
  const markdown = html === '' ? null : markdownOfHtml(html);
  const hasWords = plain !== '' || (markdown !== null && markdown !== '');
  return {
    files: hasWords ? [] : [...data.files],
    markdown: markdown === '' ? null : markdown,
    text: markdown === null || markdown === '' ? plain : markdown,
  };
}
