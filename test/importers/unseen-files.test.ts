import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { planFile } from '../support/plan-file.ts';

const namesOf = ({ plan }: Awaited<ReturnType<typeof planFile>>) => plan.accounts.map(({ patch }) => patch.name ?? '?');

describe('I2 line ends of every kind in one file', () => {
  test('I2 CR throughout and CRLF at the end', async () => {
    const read = await planFile('id,name,arr,currency\r1,One,100,USD\r2,Two,200,USD\r\n');
    expect(namesOf(read)).toEqual(['One', 'Two']);
    expect(read.plan.accounts[1]?.line?.patch).toMatchObject({ arr_minor: 20_000, currency: 'USD' });
  });
  test('I2 a lone LF among CR: a torn line is said, nothing else is lost', async () => {
    const read = await planFile('id,name,notes\r1,One,a\nb\r2,Two,c\r');
    expect(namesOf(read)).toEqual(['One', 'Two']);
    expect(read.plan.totals).toMatchObject({ rows: 3, created: 2, skipped: 1 });
    expect(read.problems[0]).toContain('torn');
  });
  test('I2 LF, CR and CRLF: every column stays', async () => {
    const read = await planFile('id,name,arr,currency\n1,One,100,USD\n2,Two,200,USD\r3,Three,300,USD\r\n');
    expect(namesOf(read)).toEqual(['One', 'Two', 'Three']);
    expect(read.plan.accounts.map(({ line }) => line?.patch.currency)).toEqual(['USD', 'USD', 'USD']);
  });
  test('I2 inside quotation marks they stay as they stand, and a mark without a partner hides no line', async () => {
    const { table } = await planFile('id,name,notes\r1,One,"a\rb\nc\r\nd"\n2,"Two,x\r3,Three,y\r\n');
    expect(table.rows[0]).toEqual(['1', 'One', 'a\rb\nc\r\nd']);
    expect(table.rows.map(([id]) => id)).toEqual(['1', '2', '3']);
  });
});

describe('I1 one bad byte in UTF-8', () => {
  const rows = Array.from({ length: 1000 }, (_, row) => `${row},Müller ${row}`).join('\n');
  test('I1 a file cut in the middle of its last letter', async () => {
    const whole = Buffer.from(`id,name\n${rows}\n1000,Müllü`);
    const read = await planFile(whole.subarray(0, -1));
    expect(read.table.encoding).toBe('utf-8');
    expect(namesOf(read)[0]).toBe('Müller 0');
    expect(read.plan.totals).toMatchObject({ rows: 1001, created: 1001 });
    expect(read.plan.problems).toEqual([
      { row: 1001, column: 'name', value: 'Müll\ufffd', reason: expect.stringContaining('damaged') },
    ]);
    expect(read.table.remarks.join()).toContain('UTF-8');
  });
  test('I1 one stray byte of another encoding', async () => {
    const read = await planFile(
      Buffer.concat([Buffer.from('id,name\nx,M'), Buffer.from([0xfc]), Buffer.from(`ller\n${rows}\n`)]),
    );
    expect(read.table.encoding).toBe('utf-8');
    expect(namesOf(read).at(-1)).toBe('Müller 999');
    expect(read.plan.problems).toMatchObject([{ row: 1, column: 'name' }]);
  });
  test('I1 where nothing decodes as UTF-8 the older encoding is taken', async () =>
    expect((await planFile(Buffer.from('id,name\n1,Müller\n2,Größe\n', 'latin1'))).table.encoding).toBe(
      'windows-1252',
    ));
});

describe('I4 only what is surely no record is left out, and it is counted', () => {
  const head = 'Company Name,Website,Contact,Industry\nAcme,acme.com,Ann,IT\n';
  test('I4 companies that sound like the end of a report', async () => {
    const read = await planFile(
      `${head}Source: Elements,,,\nPage 2 Offices,,,\n,,,\nNorthwind,,,\nContoso,,,\nCopyright Agency Ltd,,,\n\nBeta,,,\n`,
    );
    expect(namesOf(read)).toEqual([
      'Acme',
      'Source: Elements',
      'Page 2 Offices',
      'Northwind',
      'Contoso',
      'Copyright Agency Ltd',
      'Beta',
    ]);
    expect(read.plan.problems).toEqual([]);
  });
  test('I4 the end of a report is left out, each line with its problem', async () => {
    const read = await planFile(
      `${head}Grand Totals (1 records),,,\nFiltered by: my accounts,,,\nConfidential Information - Do Not Distribute,,,\n`,
    );
    expect(namesOf(read)).toEqual(['Acme']);
    expect(read.plan.totals).toMatchObject({ rows: 4, created: 1, skipped: 3 });
    expect(read.plan.problems.map(({ row }) => row)).toEqual([2, 3, 4]);
  });
  test('I4 totals by their sums, also of groups, and a company called Total', async () => {
    const read = await planFile('Account Name,ARR\nAcme,100.50\nBeta,200\nTotal,300.50\nGamma,7\nTotal,307.50\n');
    expect(namesOf(read)).toEqual(['Acme', 'Beta', 'Gamma']);
    expect(read.plan.totals).toMatchObject({ rows: 5, created: 3, skipped: 2 });
    expect(namesOf(await planFile('Account Name,ARR\nAcme,100\nTotal,300\n'))).toEqual(['Acme', 'Total']);
  });
});

describe('I3 a file without a header', () => {
  test('I3 addresses in the first line: it is data, and that is said', async () => {
    const read = await planFile('Acme,acme.com,US\nBeta,beta.io,DE\n');
    expect(read.table).toMatchObject({ headerLine: 0, isHeaderDoubtful: false });
    expect(namesOf(read)).toEqual(['Acme', 'Beta']);
    expect(read.table.remarks.join()).toContain('without a header');
    expect(namesOf(await planFile('Acme,acme.com,US\n'))).toEqual(['Acme']);
  });
  test('I3 words that repeat below: somebody has to say', async () => {
    const text = 'Acme,Retail,Berlin\nBeta,Retail,Paris\nGamma,Energy,Rome\n';
    expect((await planFile(text)).table).toMatchObject({ headerLine: 1, isHeaderDoubtful: true });
    expect((await planFile(text, { read: { headerLine: 0 } })).table).toMatchObject({
      headerLine: 0,
      isHeaderDoubtful: false,
      rows: { length: 3 },
    });
    expect((await planFile('Foo,Bar,Baz\nx,1,z\n')).table.isHeaderDoubtful).toBe(false);
  });
  test('I3 a header alone is no list', async () => await expect(planFile('id,name,arr\n')).rejects.toThrow('NoRows'));
});
