import type { Database } from 'better-sqlite3';
import type { SearchFilter, SearchHit, SearchQuestion } from '#contract/search';
import { addDays, instantAt, type TimeZone } from '#domain/time';
import { prepared } from '../sql.ts';

/** A shorter part of a word stands in too many others to mean anything. */
const shortestPart = 3;
/** Scripts that write words without spaces between them: there one sign is a part worth finding. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Words of the book that one typed part may stand for. */
const mostWords = 60;

/**
 * Full-text search over names, notes, promises, quotes and plans, accents folded. Every word is quoted, so that nothing a person types
 * is taken for an operator. Each typed word counts as a beginning, with `inside` also as a part of a word.
 * `zone`: where the days of the filter begin and end.
 */
export function search(
  db: Database,
  { text, limit, order, match, filter }: SearchQuestion,
  zone: TimeZone,
): SearchHit[] {
  const words = text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
  if (words.length === 0) return [];
  const wanted = words.map((word) => (match === 'inside' ? withParts(db, word) : `"${word}" *`)).join(' AND ');
  const narrowed = filter === null ? null : narrow(filter, zone);
  const rows = prepared(
    db,
    `SELECT r.kind, r.owner_id AS id, r.account_id AS accountId, a.name AS accountName,
            snippet(search, 0, char(1), char(2), '…', 14) AS snippet,
            ${at} AS at, i.id AS interactionId, i.kind AS interaction, j.level,
            ${audience} = 'self' AS isPrivate
     FROM search JOIN search_rows AS r ON r.id = search.rowid
     JOIN accounts AS a ON a.id = r.account_id
     LEFT JOIN people AS p ON r.kind = 'person' AND p.id = r.owner_id
     LEFT JOIN notes AS n ON r.kind = 'note' AND n.id = r.owner_id
     LEFT JOIN commitments AS c ON r.kind = 'promise' AND c.id = r.owner_id
     ${quotes}
     ${plans}
     LEFT JOIN interactions AS i ON i.id = coalesce(n.interaction_id, c.interaction_id, s.interaction_id, v.interaction_id, f.interaction_id)
     LEFT JOIN effective_readings AS j ON j.interaction_id = i.id
     WHERE search MATCH ?${narrowed === null ? '' : ` AND ${narrowed.condition}`}
     ORDER BY ${order === 'best' ? 'rank' : 'search.rowid DESC'} LIMIT ?`,
  ).all(wanted, ...(narrowed?.values ?? []), limit) as (Omit<SearchHit, 'isPrivate'> & { readonly isPrivate: 0 | 1 })[];
  const hits = rows.map((row) => ({ ...row, isPrivate: row.isPrivate === 1 }));
  // Written last is nearly always of the latest day; what was entered afterwards finds its place here.
  return order === 'newest' ? hits.sort((a, b) => (b.at ?? '').localeCompare(a.at ?? '')) : hits;
}

/** The seven places where a quote may stand. */
const quotes = [
  ['perceptions', 's'],
  ['value_statements', 'v'],
  ['harvests', 'h'],
  ['objectives', 'b'],
  ['evidence', 'e'],
  ['conflict_answers', 'x'],
  ['renewal_outcomes', 'o'],
]
  .map(([table, as]) => `LEFT JOIN ${table} AS ${as} ON r.kind = 'quote' AND ${as}.id = r.owner_id`)
  .concat('LEFT JOIN reflections AS f ON f.id = h.reflection_id')
  .join('\n     ');
/** Where the words of a plan and of the way to it may stand, and when they were written. */
const planned = [
  ['plans', 'created_at'],
  ['plan_items', 'created_at'],
  ['measurements', 'recorded_at'],
  ['receipts', 'recorded_at'],
  ['plan_versions', 'recorded_at'],
  ['plan_reviews', 'recorded_at'],
  ['milestone_marks', 'recorded_at'],
  ['stage_entries', 'recorded_at'],
  ['line_places', 'recorded_at'],
  ['risks', 'created_at'],
  ['onboardings', 'created_at'],
  ['handoffs', 'created_at'],
  ['handoff_items', 'created_at'],
  ['work_done', 'created_at'],
] as const;
const plans = planned
  .map(([table]) => `LEFT JOIN ${table} ON r.kind = 'plan' AND ${table}.id = r.owner_id`)
  .join('\n     ');
const at = `coalesce(i.at, n.created_at, c.created_at, s.occurred_at, v.occurred_at, f.started_at, b.created_at,
  e.occurred_at, x.answered_at, o.recorded_at, ${planned.map(([table, written]) => `${table}.${written}`).join(', ')})`;
const audience = `coalesce(n.audience, c.audience, s.audience, v.audience, h.audience, b.audience, e.audience,
  x.audience, o.audience, ${planned.map(([table]) => `${table}.audience`).join(', ')}, p.audience, a.audience)`;

/** The typed word as a beginning, or any word of the book that has it inside. */
function withParts(db: Database, word: string): string {
  const beginning = `"${word}" *`;
  const folded = fold(word);
  if (folded.length < shortestPart && !unspaced.test(folded)) return beginning;
  const inside = prepared(
    db,
    `SELECT term FROM search_words WHERE instr(term, ?) > 1 ORDER BY doc DESC LIMIT ${mostWords}`,
  )
    .pluck()
    .all(folded) as string[];
  return `(${[beginning, ...inside.map((term) => `"${term}"`)].join(' OR ')})`;
}

/** As the index folds its words: lower case, without the marks that stand on Latin, Greek and Cyrillic letters. */
const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*)\p{M}/gu, '')
    .normalize('NFC');

function narrow(
  { accountId, kind, interaction, level, since, until, hasPrivate }: SearchFilter,
  zone: TimeZone,
): { readonly condition: string; readonly values: readonly unknown[] } {
  const parts: [condition: string, value: string | number | null][] = [
    ['r.account_id = ?', accountId],
    ['r.kind = ?', kind],
    ['i.kind = ?', interaction],
    ['j.level = ?', level],
    [`${at} >= ?`, since && instantAt(since, '00:00', zone)],
    [`${at} < ?`, until && instantAt(addDays(until, 1), '00:00', zone)],
    [`${audience} <> ?`, hasPrivate ? null : 'self'],
  ];
  const given = parts.filter(([, value]) => value !== null);
  return {
    condition: given.length === 0 ? '1' : given.map(([condition]) => condition).join(' AND '),
    values: given.map(([, value]) => value),
  };
}
