import type { Output } from '#contract/channels';
import type { Paper } from '#domain/document';

export type Fate = Output<'copies:preview'>['fates'][number];

const lines = (count: number): string => (count === 1 ? 'one entry' : `${count} entries`);

/** What becomes of a field, and why. */
export function fateSentence({ leaves, staysInternal, staysMine, why }: Fate): string {
  if (why === 'only me') return 'Stays: this field is only for you.';
  if (why === 'internal') return 'Stays: this field is internal.';
  if (why === 'not in this document') return 'Stays: this document does not say it.';
  const stays = [
    staysInternal > 0 ? `${lines(staysInternal)} internal` : '',
    staysMine > 0 ? `${lines(staysMine)} only for you` : '',
  ].filter((part) => part !== '');
  const left =
    leaves === 0 ? 'Nothing of it leaves' : `${lines(leaves).replace(/^o/, 'O')} ${leaves === 1 ? 'leaves' : 'leave'}`;
  return stays.length === 0
    ? `${left}.`
    : `${left}; ${stays.join(', ')} ${staysInternal + staysMine === 1 ? 'stays' : 'stay'}.`;
}

const letterRegions = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'CR', 'GT', 'PR']);

/** The paper that a region prints on. */
export const paperOf = (locale: string): Paper =>
  letterRegions.has(new Intl.Locale(locale).maximize().region ?? '') ? 'letter' : 'a4';
