import { useStore } from 'zustand';
import type { SearchFilter, SearchHit } from '#contract/search';
import { createWindowStore } from '../../lib/window-store.ts';

/** What is looked for and what it is narrowed to: kept while one looks at what was found. */
export interface SearchState {
  readonly text: string;
  readonly filter: SearchFilter;
  /** The name of the account that the hits are narrowed to. */
  readonly accountName: string | null;
  readonly span: Span;
  /** The hit with the focus; null while the focus is in the field. */
  readonly focused: SearchHit['id'] | null;
}

/** How far back. */
export type Span = 'any' | 'month' | 'quarter' | 'year';

export const anything: SearchFilter = {
  accountId: null,
  kind: null,
  interaction: null,
  level: null,
  since: null,
  until: null,
  hasPrivate: true,
};

const nothingYet: SearchState = { text: '', filter: anything, accountName: null, span: 'any', focused: null };

/** The search of this window. */
export const useSearchStore = createWindowStore<SearchState>(nothingYet);

export const useSearchState = (): SearchState => useStore(useSearchStore());
