import type { UsageReadingRow } from '#domain/adoption-rows';
import type { KnownUsage } from '#domain/import/plan-usage';

/** What an import of usage is compared with, by the key of each reading. */
export const knownUsage = (rows: readonly Pick<UsageReadingRow, 'id' | 'external_key' | 'value'>[]): KnownUsage =>
  new Map(rows.flatMap(({ id, external_key: key, value }) => (key === null ? [] : [[key, { id, value }] as const])));
