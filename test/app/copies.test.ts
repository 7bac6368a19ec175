import { expect, test } from 'vitest';
import { audienceCeilings } from '#contract/audience-ceilings';
import type { CopyAsk } from '#contract/copies';
import { audiences, type Audience } from '#domain/audience';
import { safeFileName } from '#domain/file-name';
import { strFromU8, unzipSync } from 'fflate';
import { makeCopy } from '../../src-main/app/copies-view.ts';
import type { Command } from '../../src-main/app/ports/book-writer.ts';
import { writeCsv } from '../../src-main/exporters/document/write-csv.ts';
import { writeDocx } from '../../src-main/exporters/document/write-docx.ts';
import { writeHtml } from '../../src-main/exporters/document/write-html.ts';
import { addAccount, openTestBook, type TestBook } from '../support/test-book.ts';

const planTables = ['plans', 'plan_items', 'measurements', 'receipts', 'plan_versions', 'plan_reviews'] as const;
type PlanTable = (typeof planTables)[number];

/** Columns that hold days, ids, choices and JSON; a secret in them would not be taken by the file. */
const bound =
  /(?:^|_)(?:id|on|at|audience|level|position|zone|state|method|currency|status|type|due|from|to|inputs|body|roles|points|by)$/;

interface TextColumn {
  readonly name: string;
}

async function plant(test: TestBook): Promise<{ planId: string; secrets: string[] }> {
  const accountId = await addAccount(test, 'Norrholm Maritime');
  const secrets: string[] = [];
  const planId = 'plan-1';
  const columnsOf = (table: PlanTable): readonly string[] =>
    (
      test.book.connections.reading
        .prepare(`SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'`)
        .all(table) as TextColumn[]
    )
      .map(({ name }) => name)
      .filter((name) => !bound.test(name));
  const secretsFor = (table: PlanTable, row: Audience, id: string): Record<string, string> =>
    Object.fromEntries(
      columnsOf(table).map((column) => {
        const ceiling = (audienceCeilings[table] as Readonly<Record<string, Audience>>)[column] ?? 'self';
        const hidden = row !== 'customer' || ceiling !== 'customer';
        const text = `${hidden ? 'SECRET' : 'OPEN'}${secrets.length}X${id.replaceAll('-', '')}X${column.replaceAll('_', '')}`;
        if (hidden) secrets.push(text);
        return [column, text];
      }),
    );
  const write: Command<null, null, never> = {
    act: 'test.plant',
    label: () => 'planting',
    run: (book) => {
      const at = book.now;
      const day = '2026-11-01';
      book.insert('plans', {
        ...secretsFor('plans', 'customer', planId),
        id: planId,
        account_id: accountId,
        starts_on: day,
        closed_on: null,
        roles: '["SECRETROLES"]',
        proof_points: '["SECRETPOINTS"]',
        audience: 'customer',
        created_at: at,
      } as never);
      for (const [index, audience] of audiences.toReversed().entries()) {
        const item = {
          account_id: accountId,
          plan_id: planId,
          objective_id: null,
          owner_person_id: null,
          starts_on: day,
          due: '2027-01-31',
          start_offset: 0,
          due_offset: 0,
          after_id: null,
          done_on: null,
          value_type: null,
          currency: null,
          baseline: 1,
          baseline_on: day,
          target: 9,
          importance: 3,
          status: null,
          status_on: null,
          audience,
          created_at: at,
        };
        book.insert('plan_items', {
          ...secretsFor('plan_items', audience, `o-${audience}`),
          ...item,
          id: `o-${audience}`,
          level: 'outcome',
          position: `a${index}`,
        } as never);
        book.insert('plan_items', {
          ...secretsFor('plan_items', audience, `s-${audience}`),
          ...item,
          id: `s-${audience}`,
          level: 'step',
          position: `a${index}V`,
        } as never);
        // On the line that everybody may see, so that only the row itself holds it back.
        const common = {
          account_id: accountId,
          item_id: 'o-customer',
          recorded_at: at,
          zone: 'Europe/Berlin',
          audience,
          confirmed_by: null,
          confirmed_on: day,
        };
        book.insert('measurements', {
          ...secretsFor('measurements', audience, `m-${audience}`),
          ...common,
          id: `m-${audience}`,
          value: 4,
          on_date: day,
        } as never);
        book.insert('receipts', {
          ...secretsFor('receipts', audience, `r-${audience}`),
          ...common,
          id: `r-${audience}`,
          state: 'confirmed',
          amount_minor: 1200,
          currency: 'EUR',
          period_from: day,
          period_to: day,
          method: 'stated',
          inputs: JSON.stringify({ because: audience === 'customer' ? 'OPENINPUT' : 'SECRETINPUT' }),
          note_id: null,
        } as never);
        book.insert('plan_versions', {
          ...secretsFor('plan_versions', audience, `v-${audience}`),
          id: `v-${audience}`,
          account_id: accountId,
          plan_id: planId,
          number: index + 1,
          agreed_on: day,
          person_id: null,
          body: '{"text":"SECRETBODY"}',
          recorded_at: at,
          audience,
        } as never);
        book.insert('plan_reviews', {
          ...secretsFor('plan_reviews', audience, `w-${audience}`),
          id: `w-${audience}`,
          account_id: accountId,
          plan_id: planId,
          on_date: day,
          recorded_at: at,
          audience,
        } as never);
      }
      return { ok: true, value: null };
    },
  };
  const done = await test.book.execute(write, null, 'user');
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return { planId, secrets: [...secrets, 'SECRETROLES', 'SECRETPOINTS', 'SECRETINPUT', 'SECRETBODY'] };
}

const ask = (planId: string): CopyAsk => ({
  planId,
  audience: 'customer',
  paper: 'a4',
  ourName: 'Mara Lindqvist',
  ourCompany: 'Tallwick',
});

test('CP1 nothing above the audience is in any format, in whatever column it was planted', async () => {
  const book = openTestBook();
  const { planId, secrets } = await plant(book);
  expect(secrets.length).toBeGreaterThan(40);
  const made = makeCopy(book.view, ask(planId), 'en-GB', book.clock.now());
  if (!made.ok) throw new Error(made.error.type);
  const { doc } = made.value;
  const docx = unzipSync(await writeDocx(doc, '0190'));
  const texts = {
    json: JSON.stringify(doc),
    html: await writeHtml(doc, 'resources/print-fonts'),
    csv: writeCsv(doc),
    docx: Object.values(docx)
      .map((part) => strFromU8(part))
      .join('\n'),
  };
  for (const [format, text] of Object.entries(texts)) {
    expect(
      secrets.filter((secret) => text.includes(secret)),
      format,
    ).toEqual([]);
    expect(text.match(/SECRET\w*/)?.[0] ?? null, format).toBeNull();
    expect(text, format).toMatch(/OPEN\d+Xocustomer/);
  }
  expect(texts.docx).toContain('w:name="bw_scustomer"');
});

test('CP3 the fates say of every field what leaves, what stays, and why', async () => {
  const book = openTestBook();
  const { planId } = await plant(book);
  const made = makeCopy(book.view, ask(planId), 'en-GB', book.clock.now());
  if (!made.ok) throw new Error(made.error.type);
  const fate = (field: string) => made.value.fates.find((one) => one.field === field);
  expect(fate('plan_items.text')).toMatchObject({ leaves: 2, staysInternal: 2, staysMine: 2, why: null });
  expect(fate('plan_items.remarks')).toMatchObject({ leaves: 0, why: 'only me' });
  expect(fate('plan_items.attribution')).toMatchObject({ leaves: 0, why: 'internal' });
});

test.each([
  ['CON', '_CON.pdf'],
  ['../../x', 'x.pdf'],
  ['', 'Document.pdf'],
  ['a:b*c?', 'a b c.pdf'],
  ['\u202Egnp.exe', 'gnp.exe.pdf'],
  ['Ünïcödé 😀', 'Ünïcödé 😀.pdf'],
])('CP7 %j makes a name that every system takes', (text, name) => {
  expect(safeFileName(text, 'pdf')).toBe(name);
});

test('CP7 a name of 300 signs is cut by signs and by bytes', () => {
  expect(safeFileName('x'.repeat(300), 'pdf').length).toBe(84);
  expect(new TextEncoder().encode(safeFileName('😀'.repeat(300), 'pdf')).length).toBeLessThan(210);
});
