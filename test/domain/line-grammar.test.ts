import { describe, expect, it } from 'vitest';
import { createAccountFinder } from '#domain/account-find';
import { parseLine } from '#domain/line-grammar';
import { lineContext } from './line-context.ts';

const read = (text: string, over = {}) => parseLine(text, lineContext(over));
const found = (text: string, over = {}) => {
  const { account } = read(text, over);
  return account.status === 'found' ? account.account.name : account.status;
};
const glosses = (text: string) =>
  read(text).tokens.map(({ kind, start, end, gloss }) => [kind, text.slice(start, end), gloss]);

describe('G1: marks in any order, then the note', () => {
  it('G1 reads the whole grammar in one line', () => {
    const line = read(
      'Norrholm 2 ~80% 70% #slower-replies !price /call @petra at yesterday 15:00 >me send the SSO note by Tue >them kiln data by 12 Dec Skipped the call again.',
    );
    expect(line).toMatchObject({
      account: { status: 'found', account: { id: 'a1' } },
      level: 2,
      confidence: 80,
      renewalConfidence: 70,
      signals: [{ signal: 'slower replies', direction: -1 }],
      reasons: ['price'],
      kind: 'call',
      people: [{ id: 'p1', name: 'Petra Aalto' }],
      when: { date: '2026-11-23', time: '15:00', at: '2026-11-23T14:00:00.000Z' },
      nextSteps: [
        { direction: 'ours', text: 'send the SSO note', due: '2026-12-01', person: null },
        { direction: 'theirs', text: 'kiln data', due: '2026-12-12', person: null },
      ],
      note: 'Skipped the call again.',
      notUnderstood: [],
    });
  });
  it('G1 takes the account after other marks', () => {
    expect(read('2 /em norrholm they wrote')).toMatchObject({
      level: 2,
      kind: 'email',
      note: 'they wrote',
      account: { status: 'found' },
    });
  });
  it('G1 reads marks behind the note', () => {
    expect(read('norrholm 2 skipped the call #hesitant !price >me ring Ingrid by Fri')).toMatchObject({
      note: 'skipped the call',
      reasons: ['price'],
      signals: [{ signal: 'hesitant' }],
      nextSteps: [{ text: 'ring Ingrid', due: '2026-11-27' }],
    });
  });
  it('G1 says nothing about an empty line', () => {
    expect(read('')).toMatchObject({ account: { status: 'missing' }, level: null, note: '', tokens: [] });
  });
});

describe('G2 to G4: the account', () => {
  it('G2 an exact name may look like tokens', () => {
    expect(read('call 5 3 fine')).toMatchObject({ account: { account: { name: 'Call 5' } }, level: 3, note: 'fine' });
    expect(read('Red Green g fine')).toMatchObject({ account: { account: { name: 'Red Green' } }, level: 5 });
    expect(read('at home 4')).toMatchObject({ account: { account: { name: 'At Home' } }, level: 4, when: null });
  });
  it('G2 asks where a shorter name and a level read as well', () => {
    const finder = createAccountFinder([
      { id: 'x', name: 'Call' },
      { id: 'y', name: 'Call 5' },
    ]);
    expect(read('call 5 fine', { finder })).toMatchObject({ account: { status: 'ambiguous' }, level: null });
  });
  it('G2 a mark that folds to a name is no name', () => {
    expect(read('/call 5 norrholm')).toMatchObject({ kind: 'call', level: 5, account: { account: { id: 'a1' } } });
  });
  it('G3 quotation marks force a name', () => {
    expect(found('2 "tessera labs" fine')).toBe('Tessera Labs');
    expect(found('“Call 5” 2')).toBe('Call 5');
    expect(read('"Nobody Ltd" 2 fine')).toMatchObject({
      account: { status: 'unknown', text: 'Nobody Ltd' },
      level: 2,
      note: '"Nobody Ltd" fine',
    });
  });
  it('G4 finds the start of a name, a word in it, and nearly so', () => {
    expect(found('norr 2')).toBe('Norrholm Maritime');
    expect(found('maritime 2')).toBe('Norrholm Maritime');
    expect(found('norholm 2')).toBe('Norrholm Maritime');
    expect(found('kestrel rai 2')).toBe('Kestrel Rail Services');
    expect(found('norrholm.example 2')).toBe('Norrholm Maritime');
    expect(found('n-100 2')).toBe('Norrholm Maritime');
  });
  it('G4 finds names in any script', () => {
    expect(found('あおぞら 4 元気')).toBe('あおぞら印刷');
    expect(found('النور 4')).toBe('شركة النور');
    expect(found('σεληνη 4')).toBe('Σελήνη Ναυτιλιακή');
    expect(found('moller & son 4')).toBe('Møller & Søn');
  });
  it('G4 asks where several fit, and never guesses', () => {
    expect(read('tessera 2 fine')).toMatchObject({
      account: {
        status: 'ambiguous',
        text: 'tessera',
        candidates: [{ name: 'Tessera Labs' }, { name: 'Tessera Foods' }],
      },
      level: 2,
      note: 'fine',
    });
  });
  it('G4 takes words from anywhere in the name where they leave fewer to choose from', () => {
    const finder = createAccountFinder([
      { id: 'n1', name: 'شركة النور للتجارة 44' },
      { id: 'n2', name: 'شركة النور للتجارة 445' },
      { id: 'n3', name: 'شركة النور 44' },
      { id: 'z1', name: 'Zürcher النور للتجارة 252' },
      { id: 'z2', name: 'Zürcher Textil 12' },
      { id: 'z3', name: 'Zürcher Textil 13' },
    ]);
    const here = (text: string) => {
      const { account, level, note } = read(text, { finder });
      return [account.status === 'found' ? account.account.id : account.status, level, note];
    };
    expect(here('zurcher 252 5 ok')).toEqual(['z1', 5, 'ok']);
    expect(here('252 zurcher 5 ok')).toEqual(['z1', 5, 'ok']);
    expect(here('شركة النور 44 5 ok')).toEqual(['n3', 5, 'ok']);
    expect(here('شركة للتجارة 44 5 ok')).toEqual(['n1', 5, 'ok']);
    expect(here('textil 13 2')).toEqual(['z3', 2, '']);
    expect(here('zurcher textil 2 ok')).toEqual(['ambiguous', 2, 'ok']);
  });
  it('G4 a number by itself is no name', () => {
    const finder = createAccountFinder([{ id: 'x', name: 'Studio 44 Berlin' }]);
    expect(read('44 5 ok', { finder })).toMatchObject({ account: { status: 'unknown', text: '44' }, level: 5 });
    expect(read('4400 5 ok', { finder })).toMatchObject({ account: { status: 'unknown', text: '4400' }, level: 5 });
    expect(read('44 studio 5 ok', { finder })).toMatchObject({ account: { account: { id: 'x' } }, level: 5 });
  });
  it('G4 words of the name that tell no more are the note’s', () => {
    expect(read('kestrel services were slow')).toMatchObject({
      account: { account: { id: 'a2' } },
      note: 'services were slow',
    });
    expect(read('kestrel 12 seats')).toMatchObject({ account: { account: { id: 'a2' } }, note: '12 seats' });
  });
  it('G4 a common word is no start of a name', () => {
    expect(found('2 met Petra today')).toBe('unknown');
  });
  it('G4 an unknown name stays in the note', () => {
    expect(read('Nobody 2 was here')).toMatchObject({
      account: { status: 'unknown', text: 'Nobody' },
      level: 2,
      note: 'Nobody was here',
    });
  });
  it('G4 the note is not eaten by the name', () => {
    expect(read('norrholm mar was slow').note).toBe('was slow');
    expect(read('norrholm she was slow').note).toBe('she was slow');
    expect(read('kestrel r talked')).toMatchObject({ level: 1, note: 'talked' });
  });
  it('G4 on an account’s page no name is needed', () => {
    const here = { accountId: 'a1' };
    expect(read('2 Tessera was named', here)).toMatchObject({
      account: { account: { id: 'a1' } },
      level: 2,
      note: 'Tessera was named',
    });
    expect(read('norrholm 2 fine', here)).toMatchObject({ account: { account: { id: 'a1' } }, level: 2, note: 'fine' });
    expect(read('Tessera Labs 2 fine', here)).toMatchObject({ account: { account: { id: 'a4' } }, level: 2 });
  });
});

describe('G5 to G7: level and percentages', () => {
  it('G5 digits and first letters', () => {
    expect('12345roylg'.split('').map((letter) => read(`norrholm ${letter}`).level)).toEqual([
      1, 2, 3, 4, 5, 1, 2, 3, 4, 5,
    ]);
  });
  it('G6 plus and minus count from the last reading and stop at the ends', () => {
    expect(read('norrholm +').level).toBe(4);
    expect(read('- norrholm').level).toBe(2);
    expect(read('kestrel +').level).toBe(5);
    expect(read('metro + fine')).toMatchObject({
      level: null,
      note: '+ fine',
      notUnderstood: [{ text: '+', why: 'no reading to count from' }],
    });
  });
  it('G7 how sure, and whether it renews, before the note only', () => {
    expect(read('norrholm 2 ~80% 70% usage up 40%')).toMatchObject({
      confidence: 80,
      renewalConfidence: 70,
      note: 'usage up 40%',
    });
    expect(read('norrholm 170% up')).toMatchObject({ renewalConfidence: null, note: '170% up' });
  });
  it('G7 what was said is not said again', () => {
    expect(read('norrholm 2 3 people came')).toMatchObject({ level: 2, note: '3 people came' });
  });
});

describe('G8 to G10: signals, reasons, kinds, people', () => {
  it('G8 takes unique beginnings and names its doubts', () => {
    expect(read('norrholm #slow /ref !bud').signals).toEqual([{ signal: 'slower replies', direction: -1 }]);
    expect(read('norrholm /e 2')).toMatchObject({
      kind: null,
      level: 2,
      note: '/e',
      notUnderstood: [{ text: '/e', candidates: ['email', 'EBR', 'event'] }],
    });
    expect(read('norrholm #nonsense 2 fine')).toMatchObject({
      note: '#nonsense fine',
      notUnderstood: [{ text: '#nonsense', why: 'no such signal' }],
    });
    expect(read('norrholm #no-next-step').signals).toEqual([{ signal: 'no next step', direction: -1 }]);
  });
  it('G9 three reasons at most', () => {
    expect(read('norrholm 2 !price !budget !support !silence')).toMatchObject({
      reasons: ['price', 'budget', 'support'],
      note: '!silence',
    });
  });
  it('G10 looks for people of this account', () => {
    expect(read('norrholm @petra 2').people).toEqual([{ id: 'p1', name: 'Petra Aalto' }]);
    expect(read('kestrel @"Petra Novak" @tom-beck 2').people).toEqual([
      { id: 'p3', name: 'Petra Novak' },
      { id: 'p5', name: 'Tom Beck' },
    ]);
    expect(read('norrholm @"Jonas Wik" 2').people).toEqual([{ id: null, name: 'Jonas Wik' }]);
    expect(read('kestrel @tom 2')).toMatchObject({
      people: [],
      level: 2,
      note: '@tom',
      notUnderstood: [{ candidates: ['Tom Ash', 'Tom Beck'] }],
    });
  });
});

describe('G11: when', () => {
  const at = (text: string, over = {}) => read(`norrholm at ${text} note`, over).when;
  it('G11 reads days and times, the last one passed', () => {
    expect(at('yesterday 15:00')).toMatchObject({ date: '2026-11-23', time: '15:00' });
    expect(at('Mon')).toMatchObject({ date: '2026-11-23', time: null, at: '2026-11-23T11:00:00.000Z' });
    expect(at('tue')).toMatchObject({ date: '2026-11-17' });
    expect(at('12 Dec')).toMatchObject({ date: '2025-12-12' });
    expect(at('3 nov noon')).toMatchObject({ date: '2026-11-03', time: '12:00' });
    expect(at('2026-11-02 3pm')).toMatchObject({ date: '2026-11-02', time: '15:00' });
    expect(at('12/11')).toBeNull();
    expect(at('12/11', { dateOrder: 'dmy' })).toMatchObject({ date: '2026-11-12' });
    expect(at('11/11')).toMatchObject({ date: '2026-11-11' });
    expect(at('13/10')).toMatchObject({ date: '2026-10-13' });
    expect(at('today')).toMatchObject({ at: '2026-11-24T09:30:00.000Z' });
    expect(at('9:05')).toMatchObject({ date: '2026-11-24', time: '09:05', at: '2026-11-24T08:05:00.000Z' });
  });
  it('G11 a day to come or an impossible one is no touch', () => {
    expect(read('norrholm at 2027-01-01 fine')).toMatchObject({ when: null, note: 'at 2027-01-01 fine' });
    expect(at('31 Feb')).toBeNull();
    expect(at('25:00')).toBeNull();
  });
  it('G11 what is still to come is said to be so, and stays in the note', () => {
    const why = 'still to come';
    for (const when of ['at tomorrow 15:00', 'at tomorrow', 'at 2027-01-01', 'at 15:00']) {
      const line = read(`norrholm ${when} 2 fine`);
      expect(line, when).toMatchObject({
        when: null,
        level: 2,
        note: `${when} fine`,
        notUnderstood: [{ text: when, why }],
      });
      expect(line.tokens.find(({ kind }) => kind === 'unknown')?.gloss).toBe(why);
    }
    expect(read('norrholm 2 fine at tomorrow')).toMatchObject({ note: 'fine at tomorrow', notUnderstood: [{ why }] });
    // Clocks differ by minutes.
    expect(at('10:33')).toMatchObject({ at: '2026-11-24T09:33:00.000Z' });
  });
  it('G11 in the note it must name a day and stand last', () => {
    expect(read('norrholm 2 met at noon')).toMatchObject({ when: null, note: 'met at noon' });
    expect(read('norrholm 2 skipped the call at yesterday 15:00')).toMatchObject({
      when: { date: '2026-11-23' },
      note: 'skipped the call',
    });
  });
});

describe('G12: next steps', () => {
  it('G12 looks ahead for its date', () => {
    const due = (text: string) => read(`norrholm >me do it by ${text}`).nextSteps[0]?.due;
    expect([due('Tue'), due('tomorrow'), due('12 Dec'), due('3 Nov'), due('2026-12-24'), due('today')]).toEqual([
      '2026-12-01',
      '2026-11-25',
      '2026-12-12',
      '2027-11-03',
      '2026-12-24',
      '2026-11-24',
    ]);
  });
  it('G12 ends at its date, the next mark or the end', () => {
    expect(read('norrholm >me send it by mail #hesitant fine')).toMatchObject({
      nextSteps: [{ text: 'send it by mail', due: null }],
      note: 'fine',
    });
    expect(read('norrholm 2 skipped >me send note by Fri and was cross')).toMatchObject({
      note: 'skipped and was cross',
    });
  });
  it('G12 knows whom', () => {
    expect(read('norrholm >me @petra the SSO audit note by 17 Dec').nextSteps).toEqual([
      { direction: 'ours', text: 'the SSO audit note', due: '2026-12-17', person: { id: 'p1', name: 'Petra Aalto' } },
    ]);
    expect(read('norrholm >them ask @Ingrid again').nextSteps).toMatchObject([
      { text: 'ask Ingrid again', person: { id: 'p2' } },
    ]);
  });
  it('G12 without a text it is no step', () => {
    expect(read('norrholm >me by Tue')).toMatchObject({ nextSteps: [], note: '>me by Tue' });
  });
});

describe('G13 and G14: the note and the glosses', () => {
  it('G13 keeps spacing and lines, and a mark inside a sentence', () => {
    expect(read('norrholm 2 one  two\n three').note).toBe('one  two\n three');
    expect(read('norrholm 2 talked to @Petra about it')).toMatchObject({
      people: [{ id: 'p1' }],
      note: 'talked to @Petra about it',
    });
    expect(read('norrholm -- 2 #hesitant  x ')).toMatchObject({ level: null, signals: [], note: '2 #hesitant  x ' });
  });
  it('G14 every word has a gloss', () => {
    expect(glosses('norrholm - ~80% #slow @petra at 9am >me ring by Tue fine  words')).toEqual([
      ['account', 'norrholm', 'Norrholm Maritime'],
      ['level', '-', 'Orange, was Yellow'],
      ['confidence', '~80%', '80% sure'],
      ['signal', '#slow', 'slower replies, a bad sign'],
      ['person', '@petra', 'Petra Aalto'],
      ['when', 'at 9am', 'Tue 24 Nov 2026, 09:00'],
      ['next step', '>me ring by Tue', 'We owe: ring, by Tue 1 Dec 2026'],
      ['note', 'fine  words', 'note'],
    ]);
  });
});

it('G19 what speaks of a sentiment that nobody gave is said, and stays in the note', () => {
  const line = read('norrholm ~80% !price they like it');
  expect(line).toMatchObject({ confidence: null, reasons: [], note: '~80% !price they like it' });
  expect(line.notUnderstood.map(({ text, why }) => [text, why])).toEqual([
    ['~80%', 'needs a sentiment'],
    ['!price', 'needs a sentiment'],
  ]);
});

describe('G17: slips', () => {
  it.each([
    ['norrholm 3 ~170% x', '~170%', 3],
    ['norrholm ~-5% 3', '~-5%', 3],
    ['norrholm at 29.02.2025 3', 'at 29.02.2025', 3],
    ['norrholm at 2026-02-31 3', 'at 2026-02-31', 3],
    ['norrholm 3 at 31/31/2026', 'at 31/31/2026', 3],
    ['norrholm 9', '9', null],
    ['norrholm at 12/11 3', 'at 12/11', 3],
    ['norrholm at yesterday 25:00 3', 'at yesterday 25:00', 3],
    ['norrholm at 25:00 3', 'at 25:00', 3],
    ['norrholm 3 >me', '>me', 3],
    ['norrholm 3 >me by Fri', '>me', 3],
    ['norrholm 3 >sales a by Fri', '>sales', 3],
  ])('G17 %s is told and kept', (text, slip, level) => {
    const line = read(text);
    expect(line.notUnderstood.map((item) => text.slice(item.start, item.end))).toEqual([slip]);
    expect(line.note).toContain(slip);
    expect(line.level).toBe(level);
  });
  it('G17 leaves sentences alone', () => {
    for (const text of ['norrholm 9 people came', 'norrholm at the fair', 'norrholm 3 ~ about it'])
      expect(read(text).notUnderstood).toEqual([]);
  });
});
