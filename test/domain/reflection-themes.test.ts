import { expect, test } from 'vitest';
import { countThemes, placeAmong, themeKey, themesSince } from '#domain/reflection-themes';

const said = (theme: string, accountId: string, at: string) => ({ theme, accountId, at });

test('R8 R9: a theme counts customers and not mentions, whatever its case and spacing', () => {
  const themes = countThemes([
    said('flooded by updates', 'a', '2026-01-02T09:00:00.000Z'),
    said('Flooded  by updates', 'a', '2026-03-02T09:00:00.000Z'),
    said('Flooded by Updates ', 'b', '2026-05-02T09:00:00.000Z'),
    said('no time', 'c', '2026-06-02T09:00:00.000Z'),
  ]);
  expect(themes.map(({ theme, accountIds, mentions }) => [theme, accountIds, mentions.length])).toEqual([
    ['Flooded by Updates ', ['b', 'a'], 3],
    ['no time', ['c'], 1],
  ]);
  expect(themeKey(' Flooded\tby  updates')).toBe('flooded by updates');
});

test('R10: twelve months back', () => {
  expect(themesSince('2026-11-24T23:00:00.000Z')).toBe('2025-11-24T23:00:00.000Z');
});

test('R11: as the how-manieth customer, whether it said so before or not', () => {
  expect(placeAmong([], 'a')).toBe(1);
  expect(placeAmong(['a', 'b', 'c'], 'a')).toBe(3);
  expect(placeAmong(['b', 'c'], 'a')).toBe(3);
});
