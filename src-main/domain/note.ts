/** A title is one line of a list. */
const longestTitle = 120;
const longestExcerpt = 280;

/** What a note is called: its first line that says anything, without the marks of Markdown (N1). */
export function noteTitle(body: string): string {
  const [first] = wordLines(body, 1);
  return first === undefined ? 'Empty note' : shortened(first, longestTitle);
}

/** What follows the title, in one line, for a list; what does not end as a sentence is set apart from the next (N1). */
export const noteExcerpt = (body: string): string => {
  const joined = wordLines(body, 12)
    .slice(1)
    .map((line, index, all) => (index === all.length - 1 || /[.!?…:;,"”»)]$/u.test(line) ? line : `${line} ·`))
    .join(' ');
  return shortened(joined, longestExcerpt);
};

/** The first lines that hold words, as they are read and not as they are written. */
function wordLines(body: string, most: number): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  while (start <= body.length && lines.length < most) {
    const end = body.indexOf('\n', start);
    const line = plainLine(body.slice(start, end === -1 ? body.length : end).slice(0, 2000));
    if (/[\p{L}\p{N}\p{S}]/u.test(line)) lines.push(line);
    if (end === -1) break;
    start = end + 1;
  }
  return lines;
}

/** One line of Markdown without its marks: headings, bullets, boxes, quotes, tables, emphasis and links. */
export const plainLine = (line: string): string =>
  line
    .replace(/^\s*(?:>\s?)*/, '')
    .replace(/^(?:#{1,6}\s+|[-*+]\s+(?:\[[ xX]\]\s+)?|\d{1,9}[.)]\s+|```.*$)/, '')
    .replace(/!?\[([^\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\|/g, ' ')
    .replace(/(\*\*|__|~~|`)(.+?)\1/g, '$2')
    .replace(/(^|[\s(])[*_](\S.*?)[*_](?=$|[\s.,;:!?)])/g, '$1$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * A piece of a note that was found, as it is read: without the bars and dashes of tables, and without marks whose other
 * half was cut off. What was looked for stays between U+0001 and U+0002: hit in an address, all stays as it is (N12).
 */
export function plainSnippet(snippet: string): string {
  const plain = snippet
    .split('\n')
    .map((line) => plainLine(line.replaceAll(/!?\[([^\]]*)\]\([a-z]+:[^()\s]*…?$/g, '$1')))
    .join(' ')
    .replaceAll(/\*\*|~~|`/g, '')
    .replaceAll(snippet.includes('|') ? /(?<=[\s…]|^):?-+:?(?=[\s…]|$)/g : /$^/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return plain.includes('\u0001') || !snippet.includes('\u0001') ? plain : snippet;
}

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/u, '')} …`;

/** Where the words of a note wait while they are typed; of a note that is not in the book yet, by its account (N2). */
export const noteDraftKey = (note: { readonly id: string } | { readonly accountId: string }): string =>
  'id' in note ? `note:${note.id}` : `note:new:${note.accountId}`;

/** A file that a note can hold is at most this large (N8). */
export const largestAttachment = 25 * 1024 * 1024;
