import { describe, expect, it, test } from 'vitest';
import { defaultPasteTemplates, fillPaste, pasteTargets, unknownPasteWords, type PastedLog } from '#domain/paste-back';

const full: PastedLog = {
  accountName: 'Norrholm Maritime',
  kind: 'call',
  date: '24 Nov 2026',
  time: '10:30',
  minutes: 32,
  people: ['Petra Aalto', 'Zoë Ångström'],
  note: 'They ask for\nthe audit trail.',
  steps: [
    { direction: 'ours', text: 'send the note', due: '27 Nov', personName: null },
    { direction: 'theirs', text: 'a date for the sponsor', due: null, personName: 'Petra Aalto' },
  ],
  level: 2,
  confidence: 70,
  renewalConfidence: 50,
  signals: ['slower replies'],
  reasons: ['price'],
};
const bare: PastedLog = {
  ...full,
  minutes: null,
  people: [],
  note: '',
  steps: [],
  level: null,
  confidence: null,
  renewalConfidence: null,
  signals: [],
  reasons: [],
};

describe('P1: a log in the shape of the system it is typed into', () => {
  it('P1 fills the Salesforce task', () => {
    expect(fillPaste(defaultPasteTemplates['Salesforce task'], full)).toBe(
      'Subject: Call with Norrholm Maritime\nDue Date: 24 Nov 2026\nStatus: Completed\n\nWith: Petra Aalto, Zoë Ångström\nThey ask for\nthe audit trail.\n\nOur next steps:\n- send the note (27 Nov)\nTheir next steps:\n- a date for the sponsor (Petra Aalto)',
    );
  });
  it('P1 keeps the judgement out of all shapes but the one that has a field for it', () => {
    for (const target of pasteTargets) {
      const isJudged = fillPaste(defaultPasteTemplates[target], full).includes('Orange');
      expect(isJudged, target).toBe(target === 'Gainsight timeline');
    }
  });
});

describe('P2: what is empty leaves nothing behind', () => {
  it.each(pasteTargets)('P2 has no empty label in the %s', (target) => {
    const text = fillPaste(defaultPasteTemplates[target], bare);
    expect(text).not.toMatch(/(?:With|Attendees|Duration|Sentiment|steps):/);
    expect(text).not.toMatch(/\{|\}|\n\n\n/);
    expect(text).toContain('Norrholm Maritime');
  });
  it('P2 drops a heading that nothing follows and keeps one that something does', () => {
    const template = 'A:\n{our steps}\nB:\n{their steps}\n\nC:\n{reasons}';
    expect(fillPaste(template, { ...bare, steps: full.steps.slice(1) })).toBe(
      'B:\n- a date for the sponsor (Petra Aalto)',
    );
  });
});

test('P3 a brace that is no word of ours stays as it is, and is told', () => {
  expect(fillPaste('{account} {customer} {} {Note}', full)).toBe(
    'Norrholm Maritime {customer} {} They ask for\nthe audit trail.',
  );
  expect(unknownPasteWords('{account} {customer} {}')).toEqual(['customer', '']);
});

test('P4 braces and dollars in a note are words like others', () => {
  const note = '{account} costs $& and $1';
  expect(fillPaste('{note}', { ...full, note })).toBe(note);
});
