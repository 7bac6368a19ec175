import '../ui/setup.ts';
import { fc, test as property } from '@fast-check/vitest';
import { editorViewCtx, parserCtx, serializerCtx } from '@milkdown/kit/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { noteEditor } from '../../../src-renderer/features/account/notes/milkdown-editor.ts';

/** What the editor makes of Markdown that it reads and writes. */
let through: (markdown: string) => string;

beforeAll(async () => {
  const editor = await noteEditor(document.createElement('div'), '').create();
  through = (markdown) => editor.action((ctx) => ctx.get(serializerCtx)(ctx.get(parserCtx)(markdown)));
  expect(editor.action((ctx) => ctx.get(editorViewCtx).state.doc.textContent)).toBe('');
});

describe('N5 what is stored is plain GFM', () => {
  test.each([
    '# Plan\n\nThey want **two** years.\n\n- [ ] send it\n- [x] ask\n',
    '- one\n- two\n  - inner\n\n1. first\n2. second\n',
    '> said\n\n```sql\nselect 1;\n```\n\n---\n',
    '| a | b |\n| - | - |\n| 1 | x \\| y |\n',
    'see [Norrholm](account:a1) and [Petra](person:p1)\n',
    'a `code` and ~~gone~~ and snake_case & < > text\n',
    '![shot](attachment:f1)\n',
    '\\#   **bold**\n',
    '1\\. **bold** and *slanted*\n',
    '- [ ] &#x20;\n',
    '-\n- [ ] one\n- [ ] &#x20;\n',
  ])('%j stays as it is', (markdown) => {
    expect(through(markdown).trim()).toBe(markdown.trim());
  });

  const inline = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      '**bold**',
      '*slanted*',
      '`code`',
      '~~gone~~',
      '[Petra](person:p1)',
      '\\#',
      '&amp;',
      '<b>',
      ' ',
      '1. ',
    ),
  );
  const line = fc.array(inline, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
  const block = fc.oneof(
    line,
    line.map((text) => `## ${text}`),
    fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `- [ ] ${text}`).join('\n')),
    line.map((text) => `> ${text}`),
    line.map((text) => `\`\`\`\n${text}\n\`\`\``),
    line.map((text) => `| a | b |\n| - | - |\n| ${text.replaceAll('|', '')} | x |`),
  );

  property.prop([fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join('\n\n'))], { numRuns: 150 })(
    'written twice says the same as written once',
    (markdown) => {
      const once = through(markdown);
      expect(through(once)).toBe(once);
    },
  );
});
