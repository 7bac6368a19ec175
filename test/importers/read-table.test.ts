import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { noReadChoices, type ReadChoices } from '#domain/import/table';
import { readTable } from '../../src-main/importers/read-table.ts';

async function read(content: string | Uint8Array, choices: Partial<ReadChoices> = {}) {
  const table = await readTable(typeof content === 'string' ? Buffer.from(content) : content, {
    ...noReadChoices,
    ...choices,
  });
  if (!table.ok) throw new Error(table.error.type);
  return table.value;
}

const german = 'Firma;Ort;Umsatz\r\nMüller & Söhne;Köln;1.234,50 €\r\nCafé;Besançon;5 €\r\n';

describe('I1 encodings', () => {
  test.each([
    ['utf-8', Buffer.from(german)],
    ['utf-8', Buffer.from(`\ufeff${german}`)],
    ['utf-16le', Buffer.from(`\ufeff${german}`, 'utf16le')],
    ['utf-16le', Buffer.from(german, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${german}`, 'utf16le').swap16()],
    ['utf-16be', Buffer.from(german, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(german.replaceAll('€', '\u0080'), 'latin1')],
  ])('I1 %s', async (encoding, bytes) => {
    const table = await read(bytes);
    expect(table).toMatchObject({ encoding, delimiter: ';', header: ['Firma', 'Ort', 'Umsatz'] });
    expect(table.rows).toEqual([
      ['Müller & Söhne', 'Köln', '1.234,50 €'],
      ['Café', 'Besançon', '5 €'],
    ]);
  });
  test('I1 Japanese by its letters', async () => {
    const header = Buffer.from('83688381834383932c69640a', 'hex');
    const row = Buffer.from('83658358836789ef8ed02c310a', 'hex');
    expect(await read(Buffer.concat([header, row]))).toMatchObject({
      encoding: 'shift_jis',
      header: ['ドメイン', 'id'],
      rows: [['テスト会社', '1']],
    });
  });
  test('I1 Cyrillic and Polish by their letters', async () => {
    const cyrillic = Buffer.from([
      0xca, 0xee, 0xec, 0xef, 0xe0, 0xed, 0xe8, 0xff, 0x2c, 0x69, 0x64, 0x0a, 0xd0, 0xee, 0xec, 0xe0, 0xf8, 0xea, 0xe0,
      0x2c, 0x31, 0x0a,
    ]);
    expect(await read(cyrillic)).toMatchObject({
      encoding: 'windows-1251',
      header: ['Компания', 'id'],
      rows: [['Ромашка', '1']],
    });
    const polish = Buffer.from([
      ...Buffer.from('nazwa,id\nW'),
      0xb3,
      0x61,
      0x64,
      0x79,
      0x73,
      0xb3,
      0x61,
      0x77,
      ...Buffer.from(',1\n'),
    ]);
    expect(await read(polish)).toMatchObject({ encoding: 'windows-1250', rows: [['Władysław', '1']] });
  });
  test('I1 another encoding can be chosen', async () => {
    const bytes = Buffer.from([0x4e, 0x61, 0x6d, 0x65, 0x2c, 0x49, 0x64, 0x0a, 0xa3, 0x61, 0x2c, 0x31]);
    expect((await read(bytes)).rows[0]?.[0]).toBe('£a');
    expect((await read(bytes, { encoding: 'windows-1250' })).rows[0]?.[0]).toBe('Ła');
  });
  test('I1 a chosen encoding that does not fit is said', async () => {
    expect(await readTable(Buffer.from([0xff, 0x41, 0x0a]), { ...noReadChoices, encoding: 'utf-8' })).toEqual({
      ok: false,
      error: { type: 'WrongEncoding', encoding: 'utf-8' },
    });
  });
});

describe('I1 what is no list is refused', () => {
  const garbage = Buffer.from(
    Array.from({ length: 5000 }, (_, index) => (index * 7919 + ((index * index) % 251)) % 256),
  );
  test.each([
    ['Empty', Buffer.from('')],
    ['Empty', Buffer.from('\ufeff\r\n \r\n')],
    ['Workbook', Buffer.from('PK\u0003\u0004rest')],
    ['WebPage', Buffer.from('<!DOCTYPE html><html></html>')],
    ['NotText', Buffer.from('%PDF-1.7 x')],
    ['NotText', garbage],
    ['NotText', Buffer.from('a,b\n1,\u0000\n')],
    ['NotText', Buffer.alloc(4096)],
    ['OtherFormat', Buffer.from('[{"name": "Acme"}]')],
    ['OtherFormat', Buffer.from('BEGIN:VCALENDAR\nVERSION:2.0\n')],
  ])('I1 %s', async (type, bytes) => expect(await readTable(bytes)).toMatchObject({ ok: false, error: { type } }));
});

describe('I2 delimiters and line ends', () => {
  test.each([
    [',', 'id,name,note\n1,"Acme, Inc",a;b\n2,Beta,c\n'],
    [';', 'id;name;arr\n1;Acme, Inc;1.234,50\n2;Beta;3,5\n'],
    ['\t', 'id\tname\n1\tAcme, Inc; AG\n'],
    ['|', 'id|name\n1|Acme, Inc\n'],
    [';', 'sep=;\nid;name\n1;Acme, Inc\n'],
  ])('I2 %j', async (delimiter, text) => {
    const table = await read(text);
    expect(table.delimiter).toBe(delimiter);
    expect(table.rows[0]?.slice(0, 2)[0]).toBe('1');
    expect(table.rows[0]?.[1]).toMatch(/^Acme/);
  });
  test('I2 CR alone, with a LF inside quotation marks', async () => {
    expect((await read('id,note\r1,"a\nb"\r2,c\r')).rows).toEqual([
      ['1', 'a\nb'],
      ['2', 'c'],
    ]);
  });
  test('I2 LF rows with CRLF inside a cell, as Salesforce writes', async () => {
    expect((await read('"id","note"\n"1","a\r\nb"\n"2","c"\n')).rows).toEqual([
      ['1', 'a\r\nb'],
      ['2', 'c'],
    ]);
  });
  test('I2 CRLF and LF mixed', async () =>
    expect((await read('id,name\r\n1,a\n2,b\r\n')).rows).toEqual([
      ['1', 'a'],
      ['2', 'b'],
    ]));
});

describe('I3 the header', () => {
  test('I3 below titles and filters', async () => {
    const table = await read(
      'Customer list 2026,,\nas of 24 Nov 2026,,\n\nCustomer,Customer ID,ARR\nAcme,1,5\nBeta,2,6\n',
    );
    expect(table).toMatchObject({
      headerLine: 4,
      header: ['Customer', 'Customer ID', 'ARR'],
      preamble: ['Customer list 2026', 'as of 24 Nov 2026'],
    });
    expect(table.rows).toHaveLength(2);
  });
  test('I3 in words that nobody knows: the first line as wide as the others', async () => {
    expect((await read('Rapport\nFoo,Bar,Baz\nx,1,2024-01-01\ny,2,2024-01-02\n')).header).toEqual([
      'Foo',
      'Bar',
      'Baz',
    ]);
  });
  test('I3 a file without one', async () => {
    const table = await read('Acme,acme.com,1200,2024-01-02\nBeta,beta.com,1300,2024-02-03\n');
    expect(table).toMatchObject({ headerLine: 0, header: ['Column 1', 'Column 2', 'Column 3', 'Column 4'] });
    expect(table.rows).toHaveLength(2);
  });
  test('I3 can be chosen', async () => {
    expect((await read('a,b\nname,id\nAcme,1\n', { headerLine: 1 })).header).toEqual(['a', 'b']);
    expect((await read('name,id\nAcme,1\n', { headerLine: 0 })).rows).toHaveLength(2);
  });
  test('I3 names that repeat are told apart, blank ones numbered, repeated header lines left out and said', async () => {
    const table = await read('name,status,status,\nA,1,2,3\nname,status,status,\nB,1,2,3\n');
    expect(table.header).toEqual(['name', 'status', 'status (2)', 'Column 4']);
    expect(table.rows).toHaveLength(3);
    expect([...table.findings.leftOut]).toEqual([[2, 'This is the header once more, not a record.']]);
    expect(table.remarks).toHaveLength(2);
  });
});

describe('I4 the footer', () => {
  test('I4 of a Salesforce report', async () => {
    const table = await read(
      '"Account ID","Account Name"\n"1","Acme"\n\n\n"Grand Totals (1 records)"\n\n"Confidential Information - Do Not Distribute"\n"Copyright © 2000-2026 salesforce.com, inc. All rights reserved."\n',
    );
    expect(table.rows[0]).toEqual(['1', 'Acme']);
    expect(new Set(table.findings.leftOut.keys())).toEqual(new Set([2, 3, 4]));
    expect(table.footer).toHaveLength(3);
    expect(table.remarks.join()).toContain('Grand Totals');
  });
  test('I4 a line of totals', async () =>
    expect([...(await read('Kunde;Nr;ARR\nA;1;5\nB;2;6\nSumme;;11\n')).findings.leftOut.keys()]).toEqual([3]));
  test('I4 a customer called Total is no total', async () =>
    expect((await read('id,name,city\n1,Acme,Rome\n2,Total,Paris\n')).findings.leftOut.size).toBe(0));
  test('I4 nor where its number is not the sum of the column', async () =>
    expect((await read('name,arr\nAcme,5\nBeta,6\nTotal,7\n')).findings.leftOut.size).toBe(0));
  test('I4 a last row with one cell filled is a row', async () =>
    expect((await read('id,name,city\n1,Acme,Rome\n2,,\n')).rows).toHaveLength(2));
});

describe('I2 quotation marks', () => {
  test('I2 quoted newlines, delimiters and doubled marks', async () => {
    expect((await read('id,note\n1,"a, ""b""\nc"\n')).rows).toEqual([['1', 'a, "b"\nc']]);
  });
  test('I2 a mark without its partner spoils one line only, and is said', async () => {
    const table = await read('id,name,city\n1,Acme,Rome\n2,"Bad,Paris\n3,Gamma,Oslo\n');
    expect(table.rows.map((row) => row[0])).toEqual(['1', '2', '3']);
    expect(table.remarks.join()).toContain('line 3');
  });
  test('I2 also where a later quoted cell would have closed it', async () => {
    const table = await read('id,name,city\n1,Acme,Rome\n2,"Bad,Paris\n3,Gamma,Oslo\n4,"Delta, Inc",Bonn\n');
    expect(table.rows).toEqual([
      ['1', 'Acme', 'Rome'],
      ['2', '"Bad', 'Paris'],
      ['3', 'Gamma', 'Oslo'],
      ['4', 'Delta, Inc', 'Bonn'],
    ]);
  });
  test('I2 marks inside an unquoted cell are text', async () =>
    expect((await read('id,name\n1,Acme "The Best" Ltd\n')).rows[0]?.[1]).toBe('Acme "The Best" Ltd'));
});

test('I2 a table that was saved once too often, each line one quoted cell', async () => {
  expect(await read('"id,name,arr"\n"1,""Acme, Inc"",5"\n"2,Beta,6"\n')).toMatchObject({
    header: ['id', 'name', 'arr'],
    rows: [
      ['1', 'Acme, Inc', '5'],
      ['2', 'Beta', '6'],
    ],
  });
});

test('a long file is read in pieces: the thread is never held for long, progress is told, and it can be stopped', async () => {
  const text = `id,name,note\n${Array.from({ length: 60_000 }, (_, row) => `${row},Company ${row},"a note, with\nlines ${row}"`).join('\n')}`;
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const told: number[] = [];
  const table = await readTable(Buffer.from(text), noReadChoices, { onProgress: (_phase, done) => told.push(done) });
  clearInterval(timer);
  expect(table.ok && table.value.rows.length).toBe(60_000);
  expect(told.length).toBeGreaterThan(1);
  expect(longest).toBeLessThan(400);
  expect(await readTable(Buffer.from(text), noReadChoices, { isCancelled: () => true })).toEqual({
    ok: false,
    error: { type: 'Cancelled' },
  });
});

test('six hundred columns', async () => {
  const header = Array.from({ length: 617 }, (_, column) => `Property ${column}`);
  const table = await read(
    [header, ...Array.from({ length: 50 }, (_, row) => header.map((_name, column) => `${row}-${column}`))]
      .map((cells) => cells.join(','))
      .join('\n'),
  );
  expect(table.header).toHaveLength(617);
  expect(table.rows).toHaveLength(50);
});
