import { noChoices, type FormatChoices } from '#domain/import/column-formats';
import { fieldSpec, type ImportKind, type Mapping } from '#domain/import/fields';
import type { ImportRequest } from '#domain/import/plan-import';
import type { PlanOptions } from '#domain/import/planned';
import { mappingSignature } from '#domain/import/source-signature';
import { suggestMapping } from '#domain/import/suggest-mapping';
import { recordsOf, type ImportTable } from '#domain/import/table';
import { drive, mappingKey, type ApplyInput } from './import-apply.ts';

export interface SuggestedMapping {
  readonly mapping: Mapping;
  /** True where it was put right by hand at an earlier import of such a file. */
  readonly remembered: boolean;
}

/** The mapping that was used for these headers before, else the one that the dictionary and the cells suggest. */
export async function mappingFor(
  kind: ImportKind,
  table: ImportTable,
  setting: (id: string) => string | null,
  breathe: (done: number) => Promise<boolean>,
): Promise<SuggestedMapping | null> {
  const stored = rememberedMapping(setting(mappingKey(mappingSignature(kind, table.header))));
  if (stored) {
    const mapping = table.header.map((name) => {
      const field = stored[name];
      return typeof field === 'string' && fieldSpec(kind, field) ? field : null;
    });
    return { mapping, remembered: true };
  }
  const mapping = await drive(suggestMapping(kind, table.header, recordsOf(table.rows, table.findings)), breathe);
  return mapping && { mapping, remembered: false };
}

function rememberedMapping(text: string | null): Readonly<Record<string, unknown>> | null {
  if (text === null) return null;
  try {
    const stored: unknown = JSON.parse(text);
    return typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** What the next import of such a file starts from. */
export const rememberFor = (kind: ImportKind, header: readonly string[], mapping: Mapping): ApplyInput['remember'] => ({
  signature: mappingSignature(kind, header),
  mapping: Object.fromEntries(header.map((name, column) => [name, mapping[column] ?? null])),
});

export const importRequest = (
  kind: ImportKind,
  table: ImportTable,
  mapping: Mapping,
  defaultCurrency: string,
  options: Partial<PlanOptions>,
  choices: FormatChoices = noChoices,
): ImportRequest => ({
  kind,
  header: table.header,
  rows: table.rows,
  mapping,
  choices,
  defaultCurrency,
  options: { overwrite: false, decisions: new Map(), acceptNames: false, ...options },
  findings: table.findings,
});
