import { reckoningInputs, reckonMinor, type Reckoning } from '#domain/receipt';
import type { ReceiptState } from '#domain/plan-rows';
import { addDays } from '#domain/time';
import { createMadeIds, type GeneratedRow } from './generated-row.ts';
import { createRandom } from './random.ts';
import type { SampleMaker } from './sample-touches.ts';

interface SampleReceipt {
  readonly state: ReceiptState;
  readonly currency: string;
  /** Days from today to the first and the last day of its period. */
  readonly period: readonly [number, number];
  readonly reckoning: Reckoning;
  readonly words?: string;
  readonly leftOut?: string;
  /** The outcome that it proves, in its words. */
  readonly of?: string;
  readonly confirmed?: { readonly who: string; readonly ago: number; readonly words: string };
}

/** Receipts by the name of their account: confirmed, claimed, expected, and one that has grown old. */
const sampleReceipts: Readonly<Record<string, readonly SampleReceipt[]>> = {
  'Norrholm Maritime': [
    {
      state: 'confirmed',
      currency: 'EUR',
      period: [-330, -148],
      reckoning: { method: 'cost avoided', count: '11', unit: 'days', each: '19500' },
      of: 'Stop losing sailing days to unplanned stops',
      confirmed: { who: 'Ingrid Solheim', ago: 145, words: 'That one I can show upstairs.' },
    },
    {
      state: 'confirmed',
      currency: 'EUR',
      period: [-90, -46],
      reckoning: { method: 'stated', amount: '36000' },
      words: 'The audit pack',
      confirmed: { who: 'Petra Aalto', ago: 46, words: 'It took us a day and a half. It used to be two weeks.' },
    },
    {
      state: 'claimed',
      currency: 'EUR',
      period: [-147, -56],
      reckoning: { method: 'cost avoided', count: '4', unit: 'days', each: '19500' },
      leftOut: '6 of 10 days, which are dry-dock season',
      of: 'Stop losing sailing days to unplanned stops',
    },
    {
      state: 'expected',
      currency: 'EUR',
      period: [1, 180],
      reckoning: { method: 'time saved', volume: '2400', unit: 'rush orders', minutes: '25', rate: '64' },
      of: 'Cut rush orders for spare parts by half',
    },
  ],
  'Kestrel Rail Services': [
    {
      state: 'confirmed',
      currency: 'USD',
      period: [-640, -460],
      reckoning: { method: 'time saved', volume: '1800', unit: 'duty rosters', minutes: '45', rate: '58' },
      confirmed: { who: 'Owen Ashdown', ago: 430, words: 'Half a planner, and they feel it.' },
    },
  ],
};

/** The value receipts of the sample, made after all else from a chance of their own. */
export function* receiptRows(
  { calendar, today, zone }: SampleMaker,
  rows: readonly GeneratedRow[],
): Generator<GeneratedRow> {
  const newId = createMadeIds(createRandom(53));
  for (const made of rows) {
    if (made.table !== 'accounts') continue;
    for (const receipt of sampleReceipts[made.row.name] ?? []) {
      const { state, currency, reckoning, confirmed } = receipt;
      const amount = reckonMinor(reckoning, currency);
      if (amount === undefined) throw new Error('A receipt of the sample comes to nothing');
      const item = rows.find(
        ({ table, row }) => table === 'plan_items' && row.account_id === made.row.id && row.text === receipt.of,
      );
      const person = rows.find(
        ({ table, row }) => table === 'people' && row.account_id === made.row.id && row.name === confirmed?.who,
      );
      const at = calendar.startOf(addDays(today, Math.min(receipt.period[1], -1)));
      yield {
        table: 'receipts',
        row: {
          id: newId(at),
          account_id: made.row.id,
          item_id: item?.row.id ?? null,
          state,
          amount_minor: amount,
          currency,
          period_from: addDays(today, receipt.period[0]),
          period_to: addDays(today, receipt.period[1]),
          method: reckoning.method,
          inputs: reckoningInputs(reckoning),
          words: receipt.words ?? null,
          left_out: receipt.leftOut ?? null,
          note_id: null,
          confirmed_by: person?.row.id ?? null,
          confirmed_name: confirmed?.who ?? null,
          confirmed_on: confirmed ? addDays(today, -confirmed.ago) : null,
          confirmed_words: confirmed?.words ?? null,
          recorded_at: at,
          zone,
          audience: 'customer',
        },
      };
    }
  }
}
