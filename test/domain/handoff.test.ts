import { expect, test } from 'vitest';
import { linesOf, matchStakeholder, readStakeholder } from '#domain/handoff';

test('HO1: a line names somebody in many ways', () => {
  expect(readStakeholder('Ingrid Solberg <ingrid@norrholm.example>, Head of fleet')).toEqual({
    name: 'Ingrid Solberg',
    email: 'ingrid@norrholm.example',
    title: 'Head of fleet',
  });
  expect(readStakeholder('Jo Lind – CFO')).toEqual({ name: 'Jo Lind', email: null, title: 'CFO' });
  expect(readStakeholder('Anne-Marie Voss')).toEqual({ name: 'Anne-Marie Voss', email: null, title: null });
  expect(readStakeholder('it@norrholm.example')).toMatchObject({ name: 'it@norrholm.example' });
  expect(readStakeholder('Ole (ole@norrholm.example), IT, Bergen')).toEqual({
    name: 'Ole',
    email: 'ole@norrholm.example',
    title: 'IT, Bergen',
  });
});

test('HO2: known by address, else by the one name', () => {
  const people = [
    { name: 'Ingrid Solberg', email: 'Ingrid@Norrholm.example' },
    { name: 'Jo Lind', email: null },
    { name: 'Max Berg', email: null },
    { name: 'Max Berg', email: null },
  ];
  const who = (line: string) => matchStakeholder(readStakeholder(line), people)?.name ?? null;
  expect(who('I. Solberg ingrid@norrholm.example')).toBe('Ingrid Solberg');
  expect(who('jo  LIND')).toBe('Jo Lind');
  expect(who('Max Berg')).toBeNull();
  expect(who('Ingrid Solberg <other@norrholm.example>')).toBeNull();
});

test('HO3: one thing a line', () => {
  expect(linesOf('- one\r\n\n 2. two\n• three \n-7 degrees')).toEqual(['one', 'two', 'three', '-7 degrees']);
});
