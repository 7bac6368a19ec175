import type { AccountPage, ContractLine } from '#contract/accounts';
import { formatDate, formatMonth } from '../../lib/format-date.ts';
import { regionName } from '../../lib/region-name.ts';
import type { Here } from '../../lib/use-here.ts';

/** What the account is, in a sentence: "Ship operator, Norway. Customer since April 2022, part of Norrholm Group." */
export function accountSentence({ fields, parentName }: AccountPage, here: Here): string {
  const { industry, country, customerSince } = fields;
  const what = [industry, country === null ? null : regionName(country, here.locale)]
    .filter((part) => part !== null && part !== '')
    .join(', ');
  const since = customerSince === null ? null : `customer since ${formatMonth(customerSince, here)}`;
  const part = parentName === null ? null : `part of ${parentName}`;
  const history = [since, part].filter((words) => words !== null).join(', ');
  return [what, history === '' ? '' : history.charAt(0).toUpperCase() + history.slice(1)]
    .filter((sentence) => sentence !== '')
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

/** How long a contract line runs, against today. */
export function lineState(
  line: ContractLine,
  today: string,
): 'running' | 'ended' | 'trial' | 'trial, ended' | 'not started' {
  if (hasEnded(line, today)) return line.isTrial ? 'trial, ended' : 'ended';
  if (line.isTrial) return 'trial';
  return line.running ? 'running' : 'not started';
}

/** Whether the last day of a contract line is over. */
export const hasEnded = ({ endsOn }: ContractLine, today: string): boolean => endsOn !== null && endsOn < today;

/** "in 127 days", "tomorrow", "3 days ago". */
export function inDays(days: number, locale: string): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

/** "22 minutes", "1 h 20 min": how long a touch was. */
export function minutesWords(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 90) return `${whole} min`;
  const rest = whole % 60;
  return rest === 0 ? `${whole / 60} h` : `${Math.floor(whole / 60)} h ${rest} min`;
}

/** The day a commitment is due, and whether that was before today. */
export function dueWords(due: string | null, here: Here): { readonly text: string; readonly isLate: boolean } {
  if (due === null) return { text: 'no date', isLate: false };
  if (due === here.today) return { text: 'today', isLate: false };
  return { text: formatDate(due, here), isLate: due < here.today };
}
