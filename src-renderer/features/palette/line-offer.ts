import type { LineReading } from '#contract/line';
import { lineWords, notTaken } from '../../lib/line-words.ts';

/** What the palette makes of the typed words as a line to log. */
export interface LineOffer {
  /** `log`: it can be logged as it stands; `ask`: the dialog must ask which account. */
  readonly act: 'log' | 'ask';
  readonly accountName: string;
  /** What was understood, and what was not. */
  readonly gloss: string;
  /** More than a name with words after it: then it comes first. */
  readonly isPlain: boolean;
}

/** A line to log, or null where the words are nothing of the kind. */
export function lineOffer(reading: LineReading | undefined): LineOffer | null {
  if (!reading) return null;
  const said = reading.tokens.filter(({ kind }) => kind !== 'account' && kind !== 'unknown');
  const explicit = said.filter(({ kind }) => kind !== 'note');
  if (said.length === 0) return null;
  const { account, notUnderstood } = reading;
  const gloss = [
    `${lineWords(reading) || 'nothing but the account'}.`,
    ...(notUnderstood.length === 0 ? [] : [notTaken(notUnderstood)]),
  ].join(' ');
  switch (account.status) {
    case 'found':
      return { act: 'log', accountName: account.account.name, gloss, isPlain: explicit.length > 0 };
    case 'ambiguous':
      return explicit.length === 0
        ? null
        : {
            act: 'ask',
            accountName: `one of ${account.candidates.length + account.more} accounts`,
            gloss,
            isPlain: true,
          };
    default:
      return null;
  }
}
