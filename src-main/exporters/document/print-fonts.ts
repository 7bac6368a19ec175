import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Buffer } from 'node:buffer';

/*
 * The print cuts of Inter: a variable font is written into a PDF as drawings without names, a fixed one as letters.
 * Only what a document has letters for is put into it.
 */

interface Subset {
  readonly name: string;
  readonly range: string;
  readonly letters: RegExp;
}

const subsets: readonly Subset[] = [
  {
    name: 'latin',
    range: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212,U+2215',
    letters: /[\s\S]/,
  },
  {
    name: 'latin-ext',
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    letters: /[\u0100-\u02ff\u1e00-\u1eff\u2020\u20a0-\u20ab\u20ad-\u20c0\u2113\u2c60-\u2c7f\ua720-\ua7ff]/,
  },
  { name: 'cyrillic', range: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116', letters: /[\u0400-\u04ff\u2116]/ },
  { name: 'greek', range: 'U+0370-03FF', letters: /[\u0370-\u03ff]/ },
  {
    name: 'vietnamese',
    range:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
    letters: /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]/,
  },
];

const faces = [
  { family: 'Inter Print', weight: 400, file: '400' },
  { family: 'Inter Print', weight: 500, file: '500' },
  { family: 'Inter Print', weight: 600, file: '600' },
  { family: 'Inter Print Display', weight: 400, file: 'display-400' },
  { family: 'Inter Print Display', weight: 600, file: 'display-600' },
  { family: 'Inter Print SC', weight: 500, file: 'sc-500' },
] as const;

/** The small capitals are cut for these alone. */
const smallCapitals = new Set(['latin', 'latin-ext']);

/** The `@font-face` rules for the letters of a text, each font inside the rule. */
export async function printFontRules(folder: string, text: string): Promise<string> {
  const needed = subsets.filter(({ letters }) => letters.test(text));
  const rules = faces.flatMap(({ family, weight, file }) =>
    needed
      .filter(({ name }) => file !== 'sc-500' || smallCapitals.has(name))
      .map(async ({ name, range }) => {
        const font = await readFile(path.join(folder, `inter-print-${file}-${name}.woff2`));
        const source = Buffer.from(font).toString('base64');
        return `@font-face{font-family:'${family}';font-style:normal;font-weight:${weight};font-display:block;src:url(data:font/woff2;base64,${source}) format('woff2');unicode-range:${range}}`;
      }),
  );
  return (await Promise.all(rules)).join('\n');
}
