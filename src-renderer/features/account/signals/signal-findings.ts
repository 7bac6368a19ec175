import type { HumanSignals } from '#contract/human-signals';
import { countWords } from '../../../lib/count-words.ts';

/** The silent-churn reading in a sentence: it says how many of the three trends it stands on. */
export function silenceFinding({ state, trends }: HumanSignals['silence']): string {
  const worse = trends.filter(({ way }) => way === 'worse').length;
  const known = trends.filter(({ way }) => way !== 'unknown').length;
  switch (state) {
    case 'going quiet':
      return `They are going quiet: ${countWords(worse, 'of the', 'of the')} ${ofKnown(known)} point down.`;
    case 'one sign':
      return `One of the ${ofKnown(known)} points down: not silent churn yet.`;
    case 'no sign':
      return `None of the ${ofKnown(known)} points down.`;
    case 'not enough':
      return 'Not enough to tell whether they leave quietly.';
  }
}

const ofKnown = (known: number): string =>
  known === 3 ? 'three trends' : `${countWords(known, 'trend', 'trends')} that can be judged`;

/** "4 days", "1 day", "less than a day": a delay as it stands behind a name. */
export function delayWords(days: number, locale: string): string {
  if (days === 0) return 'same day';
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(days);
  // A figure and its unit stay on one line.
  return `${figure}\u00a0${days === 1 ? 'day' : 'days'}`;
}
