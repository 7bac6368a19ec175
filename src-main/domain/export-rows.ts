import type { Audience } from './audience.ts';
import type { Json } from './row-values.ts';
import type { Instant, TimeZone } from './time.ts';

/** That a document left the book. */
export interface ExportRow {
  id: string;
  account_id: string | null;
  plan_id: string | null;
  /** What it is: `success plan`. */
  report: string;
  /** `pdf`, `html`, `docx`, `csv` … */
  format: string;
  for_audience: Audience;
  to_whom: string | null;
  file_name: string;
  /** Of the file's bytes. */
  sha256: string;
  /** The document as it was. */
  document: Json;
  /** The fields that left: `["plan_items.text"]` */
  fields: Json;
  at: Instant;
  zone: TimeZone;
  audience: Audience;
}
