import { plainCell } from './cell-text.ts';
import { blank, unreadable, value, type Cell } from './problem.ts';

/** Hosts of everybody's mail: they say nothing about whose account it is. */
const mailHosts =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|mail|proton|protonmail|pm|orange|wanadoo|free|laposte|libero|virgilio|ziggo|qq|163|126|yandex|zoho|fastmail)\.(?:com|de|net|at|ch|fr|it|es|nl|co\.uk|me|ru|br|com\.br|org)$/;
/** Hosts on which many companies have a page: not theirs either. */
const pageHosts =
  /(?:^|\.)(?:linkedin\.com|facebook\.com|twitter\.com|x\.com|instagram\.com|xing\.com|youtube\.com|crunchbase\.com|wikipedia\.org|google\.com|github\.com|sites\.google\.com)$/;

/** I15: the bare host of a website, URL or e-mail address, in lower case without `www.`. */
export function readDomain(raw: string): Cell<string> {
  const cell = plainCell(raw);
  if (cell === '' || /^(?:-|n\/a|none|null|\(null\)|\\n)$/i.test(cell)) return blank;
  const first = cell.split(/[;,\s]+/)[0] ?? '';
  const isMail = first.includes('@') && !first.includes('://');
  const host = (isMail ? first.slice(first.lastIndexOf('@') + 1) : first.replace(/^[a-z][a-z0-9+.-]*:\/\//i, ''))
    .replace(/^[^@/]*@/, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d+$/, '')
    .replace(/[.>]+$/, '')
    .toLowerCase()
    .replace(/^www\d?\./, '');
  if (
    !/^(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_-]*[\p{L}\p{N}\p{M}])?\.)+[\p{L}][\p{L}\p{N}\p{M}-]*$/u.test(host) ||
    host.length > 253
  ) {
    return unreadable('This is not a web or mail address.');
  }
  if (mailHosts.test(host)) return unreadable('This is a public mail host, not a domain of the account.');
  if (pageHosts.test(host)) return unreadable('This is a page on a public site, not a domain of the account.');
  return value(host);
}
