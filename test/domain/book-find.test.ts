import { expect, test } from 'vitest';
import { bookFinder } from '#domain/book-find';
import { factsOf, owed } from './facts.ts';

const account = factsOf({
  name: 'Åse Shipping AS',
  domain: 'ase-shipping.example',
  externalId: 'C_104',
  segment: 'Mid-market',
  stage: 'renewal',
  coverage: 'high-touch',
  industry: 'Freight',
  country: 'Norge',
  owner: 'Jürgen Weiß',
  commitments: [owed({ text: 'SSO audit note' }), owed({ id: 'c2', text: 'Option table' })],
});

test.each([
  ['a part of the name', 'ping'],
  ['the domain', 'shipping.example'],
  ['the external id', 'c-104'],
  ['the segment', 'mid market'],
  ['the stage', 'Renewal'],
  ['the coverage', 'high-touch'],
  ['the industry', 'freight'],
  ['the country', 'norge'],
  ['the owner', 'jurgen weiss'],
  ['the next step', 'sso audit'],
  ['words from several parts', 'audit ase'],
  ['nothing at all', '   '],
])('B6 finds by %s', (_, text) => {
  expect(bookFinder(text)(account)).toBe(true);
});

test.each([
  ['a step that is not the next one', 'option table'],
  ['words that no part begins with', 'ase udit'],
  ['text that runs from one part into another', 'pping as ase'],
])('B6 does not find by %s', (_, text) => {
  expect(bookFinder(text)(account)).toBe(false);
});

test('B6 a number finds the account of that number and those that go on from it, no other', () => {
  const found = bookFinder('Company_1');
  expect(['Company_1', 'Company_12', 'Company_21'].filter((name) => found(factsOf({ name, commitments: [] })))).toEqual(
    ['Company_1', 'Company_12'],
  );
});
