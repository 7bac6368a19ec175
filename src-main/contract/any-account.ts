import type { BookFilter } from './accounts.ts';

/** The filter sentence that lets everything through. Apart from the schemas, so that the page need not carry them. */
export const anyAccount: BookFilter = {
  text: '',
  coverage: null,
  stage: null,
  segment: null,
  industry: null,
  country: null,
  owner: null,
  renewal: null,
  sentiment: null,
};
