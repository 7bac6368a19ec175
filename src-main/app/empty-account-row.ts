import type { AccountRow } from '#domain/book-tables';
import type { Instant } from '#domain/time';

/** An account of which nothing is known yet, as it stands in the book. */
export const emptyAccountRow = (id: string, now: Instant): AccountRow => ({
  id,
  external_id: null,
  external_key: null,
  name: '',
  domain: null,
  parent_id: null,
  segment: null,
  coverage: null,
  stage: null,
  industry: null,
  country: null,
  customer_since: null,
  owner: null,
  pinned: 0,
  extra: '{}',
  typed: '[]',
  audience: 'self',
  created_at: now,
  updated_at: now,
});
