import type rehypeRemark from 'rehype-remark';

type Root = Parameters<ReturnType<typeof rehypeRemark>>[0];
type RootContent = Root['children'][number];
type Element = Extract<RootContent, { type: 'element' }>;
type ElementContent = Element['children'][number];

/** What a note can say in Markdown; anything else leaves its words behind and goes. */
const kept: ReadonlySet<string> = new Set(
  'a b strong i em s del strike code pre kbd samp p div br hr h1 h2 h3 h4 h5 h6 ul ol li blockquote table thead tbody tfoot tr th td caption dl dt dd input section article main header footer figure figcaption'.split(
    ' ',
  ),
);

/** What goes with all that is in it. */
const dropped: ReadonlySet<string> = new Set(
  'script style noscript template iframe object embed applet svg math head meta link title base form select option textarea button audio video canvas xml'.split(
    ' ',
  ),
);

/** Where a link of a note may lead. */
const goodAddress = /^(?:https?:|mailto:|tel:|account:|person:)/i;

/** Cleans what was pasted, by a list of what is allowed (N7). */
export function cleanTree(tree: Root): void {
  tree.children = cleanChildren(tree.children) as RootContent[];
}

const cleanChildren = (children: readonly (RootContent | ElementContent)[]): ElementContent[] =>
  joinLists(
    children.flatMap((child) => {
      if (child.type === 'text') return [child];
      // Word hides half a document in its comments.
      return child.type === 'element' ? cleanElement(child) : [];
    }),
  );

/** Lines of one list that came one by one. */
function joinLists(children: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const child of children) {
    const last = joined.findLast((before) => before.type !== 'text' || before.value.trim() !== '');
    const isSameList =
      last?.type === 'element' &&
      child.type === 'element' &&
      /^[uo]l$/.test(child.tagName) &&
      last.tagName === child.tagName;
    if (isSameList) last.children.push(...child.children);
    else joined.push(child);
  }
  return joined;
}

function cleanElement(element: Element): ElementContent[] {
  const name = element.tagName.toLowerCase();
  if (dropped.has(name) || isHidden(element)) return [];
  const children = cleanChildren(element.children);
  if (name === 'img') return pictureWords(element);
  if (name === 'a') return link(element, children);
  const level = wordHeading(element);
  if (level !== null) return [plain(`h${level}`, children)];
  const item = wordListItem(element);
  if (item) return [plain(item, [plain('li', children)])];
  if (name === 'span' || name === 'font') return styled(element, children);
  // Google Docs wraps everything in a bold that is none.
  if ((name === 'b' || name === 'strong') && /font-weight\s*:\s*(?:normal|400)/i.test(styleOf(element)))
    return children;
  if (name === 'input')
    return element.properties['type'] === 'checkbox'
      ? [{ ...plain('input', []), properties: { type: 'checkbox', checked: element.properties['checked'] === true } }]
      : [];
  if (!kept.has(name)) return children;
  if (name === 'table') headFirstRow(children);
  return [plain(name, children)];
}

const plain = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

const styleOf = ({ properties }: Element): string => String(properties['style'] ?? '');

const isHidden = (element: Element): boolean =>
  /display\s*:\s*none|mso-hide\s*:\s*all|mso-list\s*:\s*Ignore/i.test(styleOf(element));

function link(element: Element, children: ElementContent[]): ElementContent[] {
  // A browser passes over white space and control characters inside a scheme.
  const address = String(element.properties['href'] ?? '').replaceAll(/[\s\p{Cc}]/gu, '');
  return goodAddress.test(address) ? [{ ...plain('a', children), properties: { href: address } }] : children;
}

/** A picture from elsewhere is never fetched: its words stay, as a link where it has an address. */
function pictureWords(element: Element): ElementContent[] {
  const words = String(element.properties['alt'] ?? '').trim();
  const address = String(element.properties['src'] ?? '');
  if (words === '' && !/^https?:/i.test(address)) return [];
  const text: ElementContent = { type: 'text', value: words === '' ? address : words };
  return /^https?:/i.test(address) ? [{ ...plain('a', [text]), properties: { href: address } }] : [text];
}

/** Markdown has no table without a head: where none is marked, it is the first row. */
function headFirstRow(children: readonly ElementContent[]): void {
  const rows = elementsOf(children).flatMap((child) => (child.tagName === 'tr' ? [child] : elementsOf(child.children)));
  const cells = rows.flatMap((row) => elementsOf(row.children));
  if (cells.some(({ tagName }) => tagName === 'th')) return;
  for (const cell of elementsOf(rows[0]?.children ?? [])) cell.tagName = 'th';
}

const elementsOf = (children: readonly ElementContent[]): Element[] =>
  children.filter((child) => child.type === 'element');

/** Bold and slant that stand in a style alone. */
function styled(element: Element, children: ElementContent[]): ElementContent[] {
  const style = styleOf(element);
  const isBlank = children.every((child) => child.type === 'text' && child.value.trim() === '');
  if (isBlank) return children;
  const slanted = /font-style\s*:\s*italic/i.test(style) ? [plain('em', children)] : children;
  return /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style) ? [plain('strong', slanted)] : slanted;
}

const classesOf = ({ properties }: Element): string => {
  const names = properties['className'];
  return Array.isArray(names) ? names.join(' ') : String(names ?? '');
};

/** Word's headings are paragraphs of a class in some of its versions. */
function wordHeading(element: Element): number | null {
  const match = /(?:^|\s)MsoHeading([1-6])|mso-style-name:\s*["']?heading ([1-6])/i.exec(
    `${classesOf(element)} ${styleOf(element)}`,
  );
  return match ? Number(match[1] ?? match[2]) : null;
}

/** So are the lines of its lists; their bullets are text that is not to be taken. */
function wordListItem(element: Element): 'ul' | 'ol' | null {
  if (element.tagName !== 'p' || !/mso-list\s*:\s*(?!none|Ignore)/i.test(styleOf(element))) return null;
  const ignored = element.children.find((child) => child.type === 'element' && isHidden(child));
  const sign = ignored ? wordsOf(ignored) : '';
  return /^\s*(?:\d+|[a-z]|[ivxlc]+)[.)]/i.test(sign) ? 'ol' : 'ul';
}

const wordsOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(wordsOf).join('') : '';
