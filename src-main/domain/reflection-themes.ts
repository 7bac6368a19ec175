import type { Instant } from './time.ts';
import { instantFromEpoch } from './time.ts';

/** One time that a customer said something that has a theme. */
export interface ThemeMention {
  readonly theme: string;
  readonly accountId: string;
  readonly at: Instant;
}

export interface ThemeCount<Mention extends ThemeMention> {
  /** As it was last written. */
  readonly theme: string;
  /** R9: customers, not mentions. */
  readonly accountIds: readonly string[];
  /** The newest first. */
  readonly mentions: readonly Mention[];
}

/** R8: themes are the same whatever their case and spacing. */
export const themeKey = (theme: string): string => theme.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();

/** R10: what was said within twelve months counts. */
export const themesSince = (now: Instant): Instant => instantFromEpoch(Date.parse(now) - 365 * 86_400_000);

/** R9: the themes of the mentions, those of the most customers first; then the one heard last. */
export function countThemes<Mention extends ThemeMention>(
  mentions: readonly Mention[],
): readonly ThemeCount<Mention>[] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))) {
    const key = themeKey(mention.theme);
    const known = byKey.get(key);
    if (known) known.push(mention);
    else byKey.set(key, [mention]);
  }
  return [...byKey.values()]
    .map((same) => ({
      theme: same[0]?.theme ?? '',
      accountIds: [...new Set(same.map(({ accountId }) => accountId))],
      mentions: same,
    }))
    .toSorted((a, b) => b.accountIds.length - a.accountIds.length || (a.theme < b.theme ? -1 : 1));
}

/** R11: as the how-manieth customer an account says so; 1 where nobody has before. Its own earlier words do not count. */
export const placeAmong = (accountIds: readonly string[], accountId: string): number =>
  accountIds.filter((id) => id !== accountId).length + 1;
