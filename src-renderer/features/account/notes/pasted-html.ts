import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { cleanTree } from './clean-tree.ts';

const reader = unified()
  .use(rehypeParse, { fragment: true })
  .use(() => cleanTree)
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one' });

/** What pasted HTML says, as Markdown: its form is kept, its looks and whatever could act are not (N7). */
export const markdownOfHtml = (html: string): string => String(reader.processSync(html)).trim();
