import { nameKey } from './name-key.ts';
import type { ContractValues } from './contract-values.ts';

export interface LineKeys {
  readonly keyOf: (
    values: ContractValues,
    accountId: string,
    row: number,
    cells: readonly string[],
  ) => { readonly key: string } | { readonly sameAs: string };
}

/** I19: what a contract line without an id of its own is known by. */
export const lineKey = (accountId: string, product: string | null, startsOn: string | null): string =>
  `line:${accountId}|${nameKey(product ?? '')}|${startsOn ?? ''}`;

/** I19: what a contract line is known by: its external id, else account, product and start; equal ones are numbered, copies left out. */
export function createLineKeys(): LineKeys {
  const rowByKey = new Map<string, number>();
  const copies = new Map<string, { readonly row: number; readonly text: string }[]>();
  return {
    keyOf: (values, accountId, row, cells) => {
      if (values.key !== null) {
        const earlier = rowByKey.get(values.key);
        if (earlier !== undefined) return { sameAs: `Row ${earlier} has the same id already.` };
        rowByKey.set(values.key, row);
        return { key: values.key };
      }
      const base = lineKey(accountId, values.columns.product, values.columns.starts_on);
      const text = cells.map((cell) => cell.trim()).join('\u0000');
      const alike = copies.get(base) ?? [];
      const same = alike.find((copy) => copy.text === text);
      if (same) return { sameAs: `Row ${same.row} says exactly the same already.` };
      copies.set(base, [...alike, { row, text }]);
      return { key: alike.length === 0 ? base : `${base}|${alike.length + 1}` };
    },
  };
}
