const periods: readonly (readonly [RegExp, bigint])[] = [
  [/semi.?annual|half.?year|bi.?annual|halbjahr|semestr/, 2n],
  [/quarter|quartal|vierteljahr|trimestr|kwartaal/, 4n],
  [/month|monat|mensuel|mensual|mensile|mensal|maand|manad/, 12n],
  [/week|woche|hebdo|seman|settiman/, 52n],
  [/year|annual|jahr|annuel|anual|annuale|jaar|arlig|12 ?mo/, 1n],
];

/** I13: how often a year an amount falls due, by the words for its billing; null where they do not tell. */
export function periodsAYear(billing: string): bigint | null {
  const words = billing.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return periods.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
