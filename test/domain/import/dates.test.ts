import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/time';
import { dateOrders, readDate, type DateFormat } from '#domain/import/date-cell';
import { addDate, dateFormat, newDateProfile } from '#domain/import/date-format';

const formatOf = (cells: readonly string[]): DateFormat => {
  const profile = newDateProfile();
  for (const cell of cells) addDate(profile, cell);
  return dateFormat(profile);
};

const dates = (cells: readonly string[]) => {
  const format = formatOf(cells);
  return cells.map((cell) => {
    const read = readDate(cell, format);
    return read.is === 'value' ? read.value : read.is;
  });
};

describe('I8 one order for a column', () => {
  test('I8 a day above twelve decides', () => {
    expect(dates(['1/2/2026', '31/12/2026'])).toEqual(['2026-02-01', '2026-12-31']);
    expect(dates(['1/2/2026', '12/31/2026'])).toEqual(['2026-01-02', '2026-12-31']);
    expect(dates(['99-10-16', '24-12-31'])).toEqual(['1999-10-16', '2024-12-31']);
  });
  test('I8 nothing decides: open', () => expect(formatOf(['01/02/2024', '03/04/2024'])).toBe('ambiguous'));
  test('I8 the same day in every order is not open', () => expect(dates(['05/05/2024'])).toEqual(['2024-05-05']));
  test('I8 points are day first', () => expect(dates(['03.04.2024'])).toEqual(['2024-04-03']));
  test('I8 both ways: mixed, and none is read', () => {
    expect(formatOf(['31/12/2024', '12/31/2024', '01/02/2024'])).toBe('mixed');
    expect(dates(['31/12/2024', '12/31/2024'])).toEqual(['unreadable', 'unreadable']);
  });
  test('I8 one slip among many is a problem, not a doubt', () => {
    const column = [...Array.from({ length: 30 }, (_, day) => `${(day % 28) + 1}/1/2026`), '2/13/2026'];
    expect(formatOf(column)).toBe('dmy');
    expect(dates(column).at(-1)).toBe('unreadable');
  });
});

describe('I8 what is a date', () => {
  test.each([
    ['2024-10-16', '2024-10-16'],
    ['2024-10-16T23:30:00Z', '2024-10-16'],
    ['2024-10-16 03:15', '2024-10-16'],
    ['2024/1/5', '2024-01-05'],
    ['20241016', '2024-10-16'],
    ['12 Mar 2024', '2024-03-12'],
    ['12. März 2024', '2024-03-12'],
    ['March 12, 2024', '2024-03-12'],
    ['7-Feb-22', '2022-02-07'],
    ['Mar 12 2024', '2024-03-12'],
    ['12 de marzo de 2024', '2024-03-12'],
    ['1er janvier 2027', '2027-01-01'],
    ['15 août 2025', '2025-08-15'],
    ['3 mei 2025', '2025-05-03'],
    ['28 dic. 2025', '2025-12-28'],
    ['9 de março de 2025', '2025-03-09'],
    ['Mon, 12 Mar 2024 10:00', '2024-03-12'],
    ['3/15/2026 2:15:33 PM', '2026-03-15'],
    ['28.09.2025', '2025-09-28'],
    ['2024年3月5日', '2024-03-05'],
    ['29/02/2024', '2024-02-29'],
  ])('I8 %s', (cell, expected) => expect(dates([cell])).toEqual([expected]));

  test.each([
    '2025',
    '30/02/2024',
    '2023-02-29',
    '2024-13-45',
    'tomorrow',
    'FY26-Q3',
    'Mar 2024',
    '05/2024',
    '0000-00-00',
    '12',
    'Q1 2025',
    '00/00/0000',
  ])('I8 %s is no date, and never 1970', (cell) => expect(dates([cell])).toEqual(['unreadable']));
  test.each(['', '-', 'n/a', 'null'])('I7 %s means nothing', (cell) => expect(dates([cell])).toEqual(['blank']));
  test("I8 Excel's day numbers are taken only where the column holds nothing else", () => {
    expect(dates(['45292', '45657.5'])).toEqual(['2024-01-01', '2024-12-31']);
    expect(dates(['2024-01-01', '45292'])[0]).toBe('2024-01-01');
  });
  test('I8 milliseconds since 1970 of a system', () => expect(dates(['1717200000000'])).toEqual(['2024-06-01']));
});

describe('I8 the reason fits', () => {
  const reasonOf = (cell: string, column: readonly string[]): string => {
    const read = readDate(cell, formatOf(column));
    return read.is === 'unreadable' ? read.reason : read.is;
  };
  test('I8 a day that no month has unsettles no column', () => {
    const column = ['13/01/69', '14/01/70', '15/01/24', '31/04/24'];
    expect(dates(column)).toEqual(['2069-01-13', '1970-01-14', '2024-01-15', 'unreadable']);
    expect(reasonOf('31/04/24', column)).toBe('The calendar has no such day.');
    expect(reasonOf('31/04/2024', ['13/01/2024', '01/13/2024', '31/04/2024'])).toBe('The calendar has no such day.');
  });
  test('I8 a day too far ahead is none that the calendar has not', () => {
    expect(reasonOf('9999-12-31', ['9999-12-31'])).toContain('too far ahead');
    expect(reasonOf('31/12/9999', ['31/12/9999'])).toContain('too far ahead');
    expect(reasonOf('1066-10-14', ['1066-10-14'])).toContain('too far back');
  });
  test('I8 day numbers of a spreadsheet are believed from 1980 to 2079', () => {
    const column = ['45292', '29221', '65745', '10001', '99999'];
    expect(dates(column)).toEqual(['2024-01-01', '1980-01-01', '2079-12-31', 'unreadable', 'unreadable']);
    expect(reasonOf('99999', column)).toContain('1980 to 2079');
    expect(dates(['0000000000'])).toEqual(['unreadable']);
  });
});

describe('I8 what is printed is read back', () => {
  const someDate = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1970-01-01', days - 20_000));
  property.prop([
    fc.array(someDate, { minLength: 1, maxLength: 20 }),
    fc.constantFrom(...dateOrders),
    fc.constantFrom('/', '-', '.'),
  ])('I8 in each order and with each separator, once the order is known', (column, order, separator) => {
    const printed = column.map((date) => {
      const [year = '', month = '', day = ''] = date.split('-');
      return (order === 'ymd' ? [year, month, day] : order === 'dmy' ? [day, month, year] : [month, day, year]).join(
        separator,
      );
    });
    expect(printed.map((cell) => readDate(cell, order))).toEqual(column.map((date) => ({ is: 'value', value: date })));
  });
  property.prop([
    someDate,
    fc.constantFrom('en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-ES', 'it-IT', 'pt-PT', 'nl-NL', 'sv-SE'),
    fc.constantFrom('long' as const, 'short' as const),
  ])('I8 with month names of many languages', (date, locale, month) => {
    const printed = new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${date}T00:00:00Z`),
    );
    expect([printed, ...dates([printed])]).toEqual([
      printed,
      /^\d+[/-]\d+[/-]/.test(printed) ? expect.anything() : date,
    ]);
  });
  property.prop([fc.string()])('I8 no text whatever becomes the first of January 1970', (text) => {
    fc.pre(!/1970|70/.test(text));
    const read = readDate(text, formatOf([text]));
    expect(read.is === 'value' && read.value === '1970-01-01').toBe(false);
  });
});
