import type { Place } from '../../lib/app-actions.ts';

/** Where each place is, after the `#`. */
export const placePaths: Readonly<Record<Place, string>> = {
  today: '/today',
  book: '/book',
  import: '/import',
  settings: '/settings',
};

/** The page of an account; a section is named after it. */
export const accountPath = (id: string, section?: string): string =>
  `/account/${encodeURIComponent(id)}${section === undefined ? '' : `/${encodeURIComponent(section)}`}`;

/** What the address shows. */
export type Location =
  | { readonly page: Place | 'gallery' }
  | { readonly page: 'account'; readonly id: string; readonly section: string | undefined };

/** Reads an address; one that is not known leads to Today. */
export function locationOf(path: string): Location {
  const [page = '', id, section] = path.split('/').slice(1).map(decode);
  if (page === 'account' && id) return { page, id, section };
  if (page === 'book' || page === 'import' || page === 'settings' || page === 'gallery') return { page };
  return { page: 'today' };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
