import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { guardFormula, plainCell, unguardFormula } from '#domain/import/cell-text';
import { readCoverage } from '#domain/import/coverage-cell';
import { readDomain } from '#domain/import/domain-cell';
import { externalKey, readId } from '#domain/import/external-key';
import { readFlag } from '#domain/import/flag-cell';
import { nameKey } from '#domain/import/name-key';
import { readNotice } from '#domain/import/notice-cell';

const valueOf = (cell: { readonly is: string; readonly value?: unknown }) =>
  cell.is === 'value' ? cell.value : cell.is;

test.each([
  ['TRUE', true],
  ['Ja', true],
  ['non', false],
  ['Sí', true],
  ['0', false],
  ['Vrai', true],
  ['FALSCH', false],
  ['Auto-Renew', true],
  ['', 'blank'],
  ['perhaps', 'unreadable'],
])('I12 %s', (cell, expected) => expect(valueOf(readFlag(cell))).toBe(expected));

test.each([
  ['90 days', '', 90],
  ['3', 'Months', 90],
  ['3 Monate', '', 90],
  ['30', '', 30],
  ['60d', '', 60],
  ['1 year', '', 365],
  ['2 semaines', '', 14],
  ['90 (calendar)', '', 90],
  ['soon', '', 'unreadable'],
  ['', 'days', 'blank'],
  ['3 blinks', '', 'unreadable'],
])('I13 notice %s %s', (cell, unit, expected) => expect(valueOf(readNotice(cell, unit))).toBe(expected));

test.each([
  ['High Touch', 'high-touch'],
  ['Tech Touch', 'digital'],
  ['Pooled', 'digital'],
  ['Digital', 'digital'],
  ['Hybrid', 'hybrid'],
  ['Mid-Touch', 'hybrid'],
  ['low touch', 'digital'],
  ['', 'blank'],
  ['weekly', 'unreadable'],
])('I14 coverage %s', (cell, expected) => expect(valueOf(readCoverage(cell))).toBe(expected));

test.each([
  ['https://www.Acme.com/en?x=1', 'acme.com'],
  ['acme.co.uk', 'acme.co.uk'],
  ['jo@sub.acme.io', 'sub.acme.io'],
  ['http://münchen.de:8080/', 'münchen.de'],
  ['ACME.COM; acme.de', 'acme.com'],
  ['jo@gmail.com', 'unreadable'],
  ['https://linkedin.com/company/x', 'unreadable'],
  ['not a site', 'unreadable'],
  ['', 'blank'],
  ['localhost', 'unreadable'],
])('I15 domain of %s', (cell, expected) => expect(valueOf(readDomain(cell))).toBe(expected));

describe('I16 ids', () => {
  test('I16 fifteen and eighteen letters of Salesforce are one', () => {
    expect(externalKey('0015f00001AbCdE')).toHaveLength(18);
    expect(externalKey('001D000000IRFma')).toBe('001D000000IRFmaIAH');
    expect(externalKey('001D000000IRFmaIAH')).toBe('001D000000IRFmaIAH');
  });
  test('I16 ids that differ in case only are two', () =>
    expect(externalKey('001D000000IRFMa')).not.toBe(externalKey('001D000000IRFma')));
  test('I16 other ids are only trimmed', () => expect(externalKey(' A-2e4581 ')).toBe('A-2e4581'));
  test('I16 a whole number with a decimal zero is the number', () => expect(externalKey('12345.0')).toBe('12345'));
  test('I16 a rounded id is no id', () => expect(readId('1.23457E+11').is).toBe('unreadable'));
  test('I16 leading zeros stay, also the way Excel keeps them', () => {
    expect(valueOf(readId('00123'))).toBe('00123');
    expect(valueOf(readId('="00123"'))).toBe('00123');
  });
});

test('I17 names are compared without case, accents and legal form', () => {
  expect(nameKey('Müller & Söhne GmbH')).toBe(nameKey('MULLER und SOHNE').replace('und', 'and'));
  expect(nameKey('Acme, Inc.')).toBe(nameKey('ACME Ltd'));
  expect(nameKey('株式会社')).toBe(nameKey('株式会社'));
  expect(nameKey('GmbH')).not.toBe('');
});

describe('I20 formulas', () => {
  test.each(['=1+1', '+49', '-5', '@x', '\tq'])('I20 %s is guarded', (cell) =>
    expect(guardFormula(cell)).toBe(`'${cell}`),
  );
  property.prop([fc.string()])('I20 what is guarded comes back exactly', (text) => {
    expect(unguardFormula(guardFormula(text))).toBe(text);
  });
  property.prop([fc.string()])('I20 nothing guarded begins a formula', (text) => {
    expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r]/);
  });
  test('I20 a guarded cell is read as it was', () => expect(plainCell("'=cmd")).toBe('=cmd'));
});
