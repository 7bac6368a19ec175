import type { Database } from 'better-sqlite3';
import type { SearchHit } from '#contract/search';
import { prepared } from '../sql.ts';

/**
 * Full-text search over names and notes. Every word is quoted, so that nothing a person types is taken for an operator;
 * the last one counts as a beginning, since it may still be being typed.
 */
export function search(db: Database, text: string, limit: number, order: 'newest' | 'best'): SearchHit[] {
  const words = text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
  if (words.length === 0) return [];
  const match = words.map((word, index) => `"${word}"${index === words.length - 1 ? ' *' : ''}`).join(' ');
  return prepared(
    db,
    `SELECT r.kind, r.owner_id AS id, r.account_id AS accountId, a.name AS accountName,
            snippet(search, 0, char(1), char(2), '…', 14) AS snippet,
            coalesce(i.at, n.created_at) AS at, n.interaction_id AS interactionId
     FROM search JOIN search_rows AS r ON r.id = search.rowid
     JOIN accounts AS a ON a.id = r.account_id
     LEFT JOIN notes AS n ON n.id = r.owner_id
     LEFT JOIN interactions AS i ON i.id = n.interaction_id
     WHERE search MATCH ? ORDER BY ${order === 'best' ? 'rank' : 'search.rowid DESC'} LIMIT ?`,
  ).all(match, limit) as SearchHit[];
}
