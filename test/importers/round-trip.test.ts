import { Buffer } from 'node:buffer';
import { fc, test as property } from '@fast-check/vitest';
import Papa from 'papaparse';
import { expect } from 'vitest';
import { noReadChoices } from '#domain/import/table';
import { readTable } from '../../src-main/importers/read-table.ts';

/** A cell of anything but zeros and lone halves of letters, and not blank, so that no row is. */
const cell = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => text.replaceAll('\u0000', '').replaceAll('\ufeff', ''))
  .filter((text) => text.trim() !== '' && !/^sep=/i.test(text));

const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }));

property.prop([
  table,
  fc.constantFrom(',', ';', '\t', '|'),
  fc.constantFrom('\n', '\r\n'),
  fc.constantFrom('utf8' as const, 'utf16le' as const),
])('I2 whatever stands in the cells of a table comes back as it was', async (rows, delimiter, newline, encoding) => {
  const header = (rows[0] ?? []).map((_, column) => `Heading ${column}`);
  const text = Papa.unparse([header, ...rows], { delimiter, newline, quotes: true });
  const bytes = encoding === 'utf8' ? Buffer.from(text) : Buffer.from(`\ufeff${text}`, 'utf16le');
  const read = await readTable(bytes, { ...noReadChoices, delimiter, headerLine: 1 });
  if (!read.ok) throw new Error(read.error.type);
  expect(read.value.header).toEqual(header);
  // Footers are left out on purpose, and said; everything else is here.
  expect(
    [...read.value.rows.map((row) => [...row]), ...read.value.footer.map(() => null)].slice(0, read.value.rows.length),
  ).toEqual(rows.slice(0, read.value.rows.length));
  expect(read.value.rows.length + read.value.footer.length).toBe(rows.length);
});

property.prop([fc.uint8Array({ maxLength: 3000 })])('I1 no bytes whatever break the reader', async (bytes) => {
  const read = await readTable(bytes);
  expect(typeof read.ok).toBe('boolean');
});

property.prop([fc.string({ maxLength: 2000, unit: fc.constantFrom(...'ab1,;\t|"\'\n\r =€-.'.split('')) })])(
  'I2 no text whatever breaks the reader',
  async (text) => {
    const read = await readTable(Buffer.from(text));
    expect(typeof read.ok).toBe('boolean');
  },
);
