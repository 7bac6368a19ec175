import { describe, expect, it } from 'vitest';
import { createAccountFinder } from '#domain/account-find';
import { parseLine } from '#domain/line-grammar';
import { completeLine } from '#domain/line-complete';
import { lineContext, trickyAccounts } from './line-context.ts';

const finder = createAccountFinder(trickyAccounts);
const names = (query: string) => finder.search(query).map(({ account, tier }) => [account.name, tier]);

describe('F1: account search', () => {
  it('F1 ranks exact, prefix, word, inside, fuzzy', () => {
    expect(names('call 5')).toEqual([['Call 5', 'exact']]);
    expect(names('rail')).toEqual([['Kestrel Rail Services', 'word']]);
    expect(names('orrhol')).toEqual([['Norrholm Maritime', 'inside']]);
    expect(names('norholm')).toEqual([['Norrholm Maritime', 'fuzzy']]);
    expect(names('services kestrel')).toEqual([['Kestrel Rail Services', 'words']]);
  });
  it('F1 takes all words anywhere in the name, and a number as a whole word', () => {
    const cities = createAccountFinder([
      { id: 'z1', name: 'Zürcher النور للتجارة 252' },
      { id: 'z2', name: 'Zürcher النور للتجارة 2520' },
      { id: 'z3', name: 'Zürcher Textil' },
    ]);
    const best = (text: string) => cities.best(text)?.accounts.map(({ id }) => id) ?? [];
    expect(best('zurcher 252')).toEqual(['z1']);
    expect(best('252 zurcher')).toEqual(['z1']);
    expect(best('للتجارة zur')).toEqual(['z1', 'z2']);
    expect(best('zurcher 25')).toEqual([]);
    expect(best('zurcher foods')).toEqual([]);
  });
  it('F2 puts whole words before beginnings, however recent', () => {
    const near = createAccountFinder([
      { id: 'n1', name: 'Nordlyset', recent: '2026-11-24T10:00:00.000Z' },
      { id: 'n2', name: 'Nordlys Fish', recent: '2026-01-01T10:00:00.000Z' },
    ]);
    expect(near.best('nordlys')?.accounts.map(({ id }) => id)).toEqual(['n2', 'n1']);
  });
  it('F2 breaks ties by recency', () => {
    expect(names('tess').map(([name]) => name)).toEqual(['Tessera Labs', 'Tessera Foods']);
  });
  it('F3 lists the most recent for an empty query', () => {
    expect(finder.search('', 2).map(({ account }) => account.name)).toEqual(['Norrholm Maritime', 'Tessera Labs']);
  });
  it('F4 finds by domain and external id, accents folded', () => {
    expect(names('N-100')).toEqual([['Norrholm Maritime', 'exact']]);
    expect(names('norrholm.ex')[0]).toEqual(['Norrholm Maritime', 'prefix']);
    expect(names('søn')[0]).toEqual(['Møller & Søn', 'word']);
  });
});

describe('F5: speed', () => {
  it('F5 reads a line against 5,000 accounts', () => {
    const parts = ['Nor', 'Kes', 'Tal', 'Bri', 'Vel', 'Osk', 'Mar', 'Tin', 'Gra', 'Hol'];
    const accounts = Array.from({ length: 5000 }, (_, index) => ({
      id: `id${index}`,
      name: `${parts[index % 10] ?? ''}${parts[Math.floor(index / 10) % 10]?.toLowerCase() ?? ''}${index} ${parts[Math.floor(index / 100) % 10] ?? ''}works Holding`,
    }));
    const where = lineContext({ finder: createAccountFinder(accounts) });
    const texts = [
      'kesnor11 2 ~80% #slow skipped the call >me send it by Tue',
      'tessera 2 fine',
      '2 holding fine',
      'norkse 3',
    ];
    for (const text of texts) parseLine(text, where);
    const start = performance.now();
    for (let run = 0; run < 10; run += 1) for (const text of texts) parseLine(text, where);
    const each = (performance.now() - start) / 40;
    // A keystroke must be painted within 50 ms; a few are the usual here.
    expect(each).toBeLessThan(50);
  });
});

describe('G16: completions', () => {
  const complete = (marked: string) => {
    const caret = marked.indexOf('|');
    return completeLine(marked.replace('|', ''), caret, lineContext());
  };
  it('G16 offers accounts while none is known', () => {
    expect(complete('tess|')).toMatchObject({
      kind: 'account',
      from: 0,
      to: 4,
      options: [{ label: 'Tessera Labs' }, { label: 'Tessera Foods' }],
    });
    expect(complete('2 kestrel ra|')).toMatchObject({
      kind: 'account',
      from: 2,
      to: 12,
      options: [{ insert: 'Kestrel Rail Services' }],
    });
    expect(complete('møll|').options).toEqual([{ label: 'Møller & Søn', insert: '"Møller & Søn"' }]);
    expect(complete('norrholm 2 tess|')).toMatchObject({ kind: 'none' });
  });
  it('G16 offers what a mark may become', () => {
    expect(complete('norrholm #slo|').options).toEqual([{ label: 'slower replies', insert: '#slower-replies' }]);
    expect(complete('norrholm !val|').options.map(({ insert }) => insert)).toEqual([
      '!value-not-seen',
      '!value-confirmed',
    ]);
    expect(complete('norrholm /e|').options.map(({ insert }) => insert)).toEqual(['/email', '/EBR', '/event']);
    expect(complete('norrholm @aal| fine')).toMatchObject({
      kind: 'person',
      from: 9,
      to: 13,
      options: [{ insert: '@"Petra Aalto"' }],
    });
    expect(complete('norrholm >|').options).toHaveLength(2);
  });
  it('G16 offers days after at and by', () => {
    expect(complete('norrholm at y|').options).toEqual([{ label: 'yesterday, Mon 23 Nov 2026', insert: 'yesterday' }]);
    expect(complete('norrholm >me ring by tu|').options).toEqual([
      { label: 'tuesday, Tue 1 Dec 2026', insert: 'tuesday' },
    ]);
    expect(complete('norrholm at |')).toMatchObject({ kind: 'when', from: 12, to: 12 });
  });
});
