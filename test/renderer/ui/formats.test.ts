import { describe, expect, test } from 'vitest';
import {
  dayOfInstant,
  formatDate,
  formatDateWithWeekday,
  formatDayTitle,
  formatDaysAgo,
  formatDueDate,
  formatRelativeDay,
  formatTime,
} from '../../../src-renderer/lib/format-date.ts';
import { formatMoney, formatMoneyCompact, formatMoneyList } from '../../../src-renderer/lib/format-money.ts';
import { formatBytes, formatChange, formatNumber, formatPercent } from '../../../src-renderer/lib/format-number.ts';
import { matchesShortcut, shortcutLabel } from '../../../src-renderer/lib/shortcut.ts';

const british = { locale: 'en-GB', today: '2026-11-24' };

describe('days', () => {
  test('carry the year only when it is another one', () => {
    expect(formatDate('2026-11-18', british)).toBe('18 Nov');
    expect(formatDate('2027-01-30', british)).toBe('30 Jan 2027');
    expect(formatDateWithWeekday('2026-11-24', british)).toBe('Tue 24 Nov');
    expect(formatDayTitle('2026-11-23', british)).toBe('Monday 23 November');
    expect(formatDayTitle('2026-11-23', { ...british, locale: 'en-US' })).toBe('Monday, November 23');
    expect(formatDate('2026-11-18', { ...british, locale: 'de-DE' })).toBe('18. Nov.');
  });

  test('near ones are said in words', () => {
    expect(formatRelativeDay('2026-11-24', british)).toBe('today');
    expect(formatRelativeDay('2026-11-27', british)).toBe('in 3 days');
    expect(formatRelativeDay('2026-11-23', british)).toBe('yesterday');
    expect(formatRelativeDay('2027-01-02', british)).toBe('in 6 weeks');
    expect(formatDaysAgo('2026-11-18', british)).toBe('6 d');
    expect(formatDaysAgo('2026-11-24', british)).toBe('today');
    expect(formatDueDate('2026-11-25', british)).toBe('Wed 25');
    expect(formatDueDate('2026-12-03', british)).toBe('3 Dec');
  });

  test('belong to a zone', () => {
    expect(dayOfInstant('2026-11-24T23:30:00Z', 'Asia/Tokyo')).toBe('2026-11-25');
    expect(dayOfInstant('2026-11-24T23:30:00Z', 'America/New_York')).toBe('2026-11-24');
    expect(formatTime('2026-11-24T09:30:00Z', { locale: 'en-GB', zone: 'Europe/Berlin' })).toBe('10:30');
  });
});

describe('figures', () => {
  test('have a true minus', () => {
    expect(formatNumber(-1234.5, { locale: 'en-GB', digits: 1 })).toBe('−1,234.5');
    expect(formatChange(-2, { locale: 'en-GB' })).toBe('−2');
    expect(formatChange(3, { locale: 'en-GB' })).toBe('+3');
    expect(formatChange(0, { locale: 'en-GB' })).toBe('0');
    expect(formatPercent(0.65, { locale: 'en-GB' })).toBe('65%');
    expect(formatBytes(1_250_000, { locale: 'en-GB' })).toBe('1.3 MB');
  });

  test('money comes from the smallest unit, in its own currency', () => {
    const eur = { amountMinor: 38_400_000, currency: 'EUR' };
    expect(formatMoney(eur, { locale: 'en-GB' })).toBe('€384,000');
    expect(formatMoney({ amountMinor: -1250, currency: 'EUR' }, { locale: 'en-GB' })).toBe('−€12.50');
    expect(formatMoney({ amountMinor: 5000, currency: 'JPY' }, { locale: 'en-GB' })).toBe('¥5,000');
    expect(formatMoneyCompact({ amountMinor: 163_000_000, currency: 'EUR' }, { locale: 'en-US' })).toBe('€1.63M');
    const usd = { amountMinor: 1_200_000, currency: 'USD' };
    expect(formatMoneyList([eur, usd], { locale: 'en-GB' })).toBe('€384,000 + $12,000');
    // Their order is the book's: a larger figure in another currency is not a larger amount.
    expect(formatMoneyList([usd, eur], { locale: 'en-GB' })).toBe('$12,000 + €384,000');
    expect(formatMoney({ amountMinor: 100, currency: '??' }, { locale: 'en-GB' })).toBe('1 ??');
  });
});

describe('shortcuts', () => {
  const press = (key: string, more: object = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  });

  test('are written as the platform writes them', () => {
    expect(shortcutLabel('Mod+L', 'other')).toBe('Ctrl L');
    expect(shortcutLabel('Mod+Shift+Z', 'mac')).toBe('⇧⌘Z');
  });

  test('match what was pressed', () => {
    expect(matchesShortcut(press('l', { ctrlKey: true }), 'Mod+L', 'other')).toBe(true);
    expect(matchesShortcut(press('l', { ctrlKey: true }), 'Mod+L', 'mac')).toBe(false);
    expect(matchesShortcut(press('l', { metaKey: true }), 'Mod+L', 'mac')).toBe(true);
    expect(matchesShortcut(press('L', { ctrlKey: true, shiftKey: true }), 'Mod+L', 'other')).toBe(false);
    expect(matchesShortcut(press('¡', { altKey: true, code: 'Digit1' }), 'Alt+1', 'mac')).toBe(true);
    expect(matchesShortcut(press('?', { shiftKey: true }), '?', 'other')).toBe(true);
  });
});
