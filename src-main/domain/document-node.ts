/** An element of a document as data: written out as HTML for a file, made real for the preview. Plain JSON. */
export interface DocNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (DocNode | string)[];
}

/** What the templates may use: nothing that loads, runs or leads anywhere. */
export const docTags = [
  'main',
  'header',
  'section',
  'figure',
  'h1',
  'h2',
  'h3',
  'p',
  'span',
  'b',
  'bdi',
  'ul',
  'li',
  'dl',
  'dt',
  'dd',
  'div',
  'table',
  'caption',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'blockquote',
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'text',
  'br',
] as const;
export type DocTag = (typeof docTags)[number];
