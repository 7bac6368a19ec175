import type { Place, PlanSpot, ReflectionSpot } from '../../lib/app-actions.ts';

/** Where each place is, after the `#`. */
export const placePaths: Readonly<Record<Place, string>> = {
  today: '/today',
  book: '/book',
  reflections: '/reflections',
  numbers: '/numbers',
  search: '/search',
  sweep: '/sweep',
  import: '/import',
  settings: '/settings',
};

/** The page of an account; a section is named after it, and the instant of an entry after that. */
export const accountPath = (id: string, ...parts: readonly (string | undefined)[]): string =>
  ['/account', id, ...parts.filter((part) => part !== undefined)]
    .map((part, index) => (index === 0 ? part : encodeURIComponent(part)))
    .join('/');

export const reflectionPath = ({ page, id }: ReflectionSpot): string =>
  `${placePaths.reflections}/${page}/${encodeURIComponent(id)}`;

/** The page of a success plan, under its account; one of its lines may be named. */
export const planPath = ({ accountId, planId, itemId }: PlanSpot): string =>
  accountPath(accountId, 'plan', planId, itemId);

/** What the address shows. */
export type Location =
  | { readonly page: Place | 'gallery' }
  | ReflectionSpot
  | { readonly page: 'plan'; readonly id: string; readonly planId: string; readonly itemId: string | undefined }
  | {
      readonly page: 'account';
      readonly id: string;
      readonly section: string | undefined;
      readonly at: string | undefined;
    };

/** Reads an address; one that is not known leads to Today. */
export function locationOf(path: string): Location {
  const [page = '', id, section, at, item] = path.split('/').slice(1).map(decode);
  if (page === 'account' && id && section === 'plan' && at) return { page: 'plan', id, planId: at, itemId: item };
  if (page === 'account' && id) return { page, id, section, at };
  if (page === 'reflections') {
    return section && (id === 'prepare' || id === 'talk' || id === 'harvest') ? { page: id, id: section } : { page };
  }
  if (
    page === 'book' ||
    page === 'numbers' ||
    page === 'search' ||
    page === 'sweep' ||
    page === 'import' ||
    page === 'settings' ||
    page === 'gallery'
  )
    return { page };
  return { page: 'today' };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
