import type { Database } from 'better-sqlite3';
import { settings as schema, type Settings } from '#contract/settings';
import { defaultSettings } from '../../app/settings.ts';
import { all, sql } from '../sql.ts';

/** The settings of a book: what was set over what a new book starts with. A value that cannot be read counts as not set. */
export function readSettings(db: Database): Settings {
  const settings: Record<string, unknown> = { ...defaultSettings };
  for (const { id, value } of all(db, sql.selectFrom('settings').select(['id', 'value']))) {
    const field = schema.shape[id as keyof Settings];
    if (!field) continue;
    const parsed = field.safeParse(JSON.parse(value));
    if (parsed.success) settings[id] = parsed.data;
  }
  return settings as Settings;
}
