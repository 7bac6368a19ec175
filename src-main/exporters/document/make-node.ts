import type { DocNode, DocTag } from '#domain/document-node';

export type DocChild = DocNode | string | null | false | readonly DocChild[];

/** Makes an element; what is null or false is left out. */
export function h(
  tag: DocTag,
  attributes: Readonly<Record<string, string | number | null | undefined>> | null,
  ...children: readonly DocChild[]
): DocNode {
  const given = Object.entries(attributes ?? {}).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, String(value)] as const],
  );
  return { tag, attributes: Object.fromEntries(given), children: flat(children) };
}

function flat(children: readonly DocChild[]): readonly (DocNode | string)[] {
  return children.flatMap((child): readonly (DocNode | string)[] =>
    child === null || child === false ? [] : isList(child) ? flat(child) : [child],
  );
}

const isList = (child: DocChild): child is readonly DocChild[] => Array.isArray(child);

/** Letters that run from right to left, or that want a language of their own. */
const otherScript = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u3040-\u30ff\u3400-\u9fff]/;
const unitAfterNumber =
  /(\d) (k|m|bn|min|days?|h|weeks?|months?|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)\b/g;

/** What somebody wrote: its direction kept to itself, and figures tied to their units. */
export function said(text: string): DocNode | string {
  const tied = text.replaceAll(unitAfterNumber, '$1\u00a0$2');
  return otherScript.test(tied) ? h('bdi', { lang: languageOf(tied) }, tied) : tied;
}

const languageOf = (text: string): string | null =>
  /[\u0600-\u06ff]/.test(text)
    ? 'ar'
    : /[\u0590-\u05ff]/.test(text)
      ? 'he'
      : /[\u3040-\u30ff]/.test(text)
        ? 'ja'
        : null;

/** In the quotation marks of the language that is quoted. */
export function quoted(text: string): DocNode | string {
  const language = languageOf(text);
  return said(language === 'ja' ? `「${text}」` : language === 'ar' || language === 'he' ? `«${text}»` : `“${text}”`);
}

/** How long a text is to the eye: wide letters count double. Picks the size of a title, so that none is cut off. */
export const opticalLength = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (/[\u3000-\u9fff\uff00-\uffef]/.test(letter) ? 1.9 : 1), 0);

const voidTags = new Set(['br']);

/** Writes an element out as HTML: the one place where text is escaped. */
export function toMarkup(node: DocNode | string): string {
  if (typeof node === 'string') return escapeText(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join('');
  if (voidTags.has(node.tag)) return `<${node.tag}${attributes}>`;
  return `<${node.tag}${attributes}>${node.children.map(toMarkup).join('')}</${node.tag}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters have no place in a page and make it invalid. */
export const escapeText = (text: string): string =>
  text.replaceAll(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '').replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
