import type { BookTables, TableName } from '#domain/book-tables';
import type { Instant } from '#domain/time';
import type { Random } from './random.ts';

/** A row and the table it belongs in. Parents come before their children. */
export type GeneratedRow = { [T in TableName]: { readonly table: T; readonly row: BookTables[T] } }[TableName];

/** Ids shaped as UUIDv7, from the moment given and the seed: the same book has the same ids. */
export function createMadeIds(random: Random): (at: Instant) => string {
  const hex = (digits: number): string =>
    Math.floor(random.next() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  return (at) => {
    const time = Date.parse(at).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${(8 + random.int(0, 3)).toString(16)}${hex(3)}-${hex(6)}${hex(6)}`;
  };
}
