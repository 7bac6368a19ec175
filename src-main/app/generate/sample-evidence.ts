import type { Verdict } from '#domain/disagreement';
import type { EvidenceKind } from '#domain/evidence';
import type { OutcomeKind } from '#domain/renewal-outcome';

/** A reading of the data, so many days ago, with what the CSM said where it disagreed. */
export interface SampleEvidence {
  readonly ago: number;
  readonly kind: EvidenceKind;
  readonly value: number;
  /** Who said it, by their place in `people`. */
  readonly who?: number;
  readonly words?: string;
  readonly answer?: {
    readonly ago: number;
    readonly words?: string;
    readonly wasRight?: Verdict;
    /** Days from today to the day it is asked again. */
    readonly askIn?: number;
  };
}

export interface SampleOutcome {
  readonly ago: number;
  readonly outcome: OutcomeKind;
  readonly words: string;
}

export interface SampleData {
  readonly evidence?: readonly SampleEvidence[];
  readonly outcomes?: readonly SampleOutcome[];
}

/** What the data said of the sample's accounts, and how their renewals came out, by the name of the account. */
export const sampleData: Readonly<Record<string, SampleData>> = {
  'Norrholm Maritime': {
    evidence: [
      {
        ago: 186,
        kind: 'csat',
        value: 55,
        answer: { ago: 183, words: 'Two angry tickets after the release; Ingrid shrugged.', wasRight: 'gut' },
      },
      { ago: 150, kind: 'csat', value: 88 },
      { ago: 52, kind: 'nps', value: 7 },
      { ago: 5, kind: 'usage trend', value: 14 },
    ],
  },
  'Pellworm Ports': { evidence: [{ ago: 40, kind: 'nps', value: 9, who: 0 }] },
  'Aldermoor Water': {
    evidence: [
      {
        ago: 100,
        kind: 'nps',
        value: 9,
        who: 0,
        words: 'Would not plan a week without it.',
        answer: { ago: 6, words: 'Harriet gave the nine, and Harriet is gone. I believe my gut.' },
      },
    ],
  },
  'Duneside Ferries': {
    evidence: [
      {
        ago: 60,
        kind: 'usage trend',
        value: -31,
        answer: { ago: 57, words: 'Only the winter timetable. Bram is as happy as ever.', wasRight: 'data' },
      },
      { ago: 26, kind: 'overdue invoice', value: 34 },
    ],
    outcomes: [{ ago: 9, outcome: 'lost', words: 'Not one saving in writing. Finance ended every tool without one.' }],
  },
  'Inverleith Gas': { evidence: [{ ago: 12, kind: 'usage trend', value: -34 }] },
  'Kestrel Rail Services': {
    evidence: [
      {
        ago: 330,
        kind: 'csat',
        value: 90,
        answer: { ago: 320, words: 'The planners are happy, the sponsor is not.', wasRight: 'gut' },
      },
      { ago: 20, kind: 'nps', value: 9, who: 0 },
    ],
    outcomes: [
      { ago: 290, outcome: 'lost', words: 'The depot module went; the core stayed.' },
      { ago: 45, outcome: 'renewed', words: 'Two years, signed by the new sponsor.' },
    ],
  },
  'Maranta Airports': {
    evidence: [
      {
        ago: 5,
        kind: 'severe tickets',
        value: 2,
        answer: { ago: 4, words: 'Both are our own bug and the fix ships on Thursday. I stay with my reading.' },
      },
    ],
    outcomes: [{ ago: 120, outcome: 'renewed', words: 'Renewed early, without a question.' }],
  },
  'Tessera Foods': {
    evidence: [
      { ago: 6, kind: 'overdue invoice', value: 38, answer: { ago: 5, askIn: 3 } },
      { ago: 70, kind: 'nps', value: 10, who: 0 },
    ],
    outcomes: [{ ago: 80, outcome: 'renewed', words: 'Renewed for three years.' }],
  },
  'Brackwater Logistics': {
    evidence: [
      {
        ago: 100,
        kind: 'usage trend',
        value: -24,
        answer: { ago: 98, words: 'August is empty in a warehouse.', wasRight: 'gut' },
      },
      { ago: 62, kind: 'usage trend', value: 12 },
      { ago: 9, kind: 'usage trend', value: 22 },
    ],
    outcomes: [{ ago: 200, outcome: 'lost', words: 'The archive module was not renewed.' }],
  },
  'Marrowby Packaging': {
    evidence: [
      {
        ago: 205,
        kind: 'csat',
        value: 48,
        answer: { ago: 200, words: 'One warehouse, one bad week; the rest is fine.', wasRight: 'gut' },
      },
      { ago: 140, kind: 'csat', value: 90 },
    ],
    outcomes: [{ ago: 210, outcome: 'renewed', words: 'Renewed after a long month of waiting.' }],
  },
  'Wendover Clinics': {
    evidence: [{ ago: 130, kind: 'csat', value: 52 }],
    outcomes: [{ ago: 60, outcome: 'lost', words: 'The training package was cut with the budget.' }],
  },
  'Hazelport Waste': { outcomes: [{ ago: 330, outcome: 'lost', words: 'The second site went to another tool.' }] },
  'Tarnwick Instruments': {
    outcomes: [{ ago: 190, outcome: 'reduced', words: 'Half the seats; the plant in Lund closed.' }],
  },
  'Ostra Energi': { evidence: [{ ago: 25, kind: 'csat', value: 88 }] },
  'Okoria Networks': {
    evidence: [{ ago: 33, kind: 'nps', value: 10 }],
    outcomes: [{ ago: 150, outcome: 'renewed', words: 'Renewed with ten seats more.' }],
  },
  'Pinevale Insurance': {
    evidence: [{ ago: 48, kind: 'csat', value: 92 }],
    outcomes: [{ ago: 220, outcome: 'renewed', words: 'Renewed as it was.' }],
  },
  'Solvane Dairy': { evidence: [{ ago: 14, kind: 'usage trend', value: 3 }] },
  'Granwick Timber': { evidence: [{ ago: 75, kind: 'nps', value: 8 }] },
  'Aurenfell Power': { outcomes: [{ ago: 330, outcome: 'renewed', words: 'Renewed at list price.' }] },
  'Lindquay Freight': { outcomes: [{ ago: 345, outcome: 'renewed', words: 'Renewed in the last week.' }] },
  'Montrava Seeds': { outcomes: [{ ago: 240, outcome: 'renewed', words: 'Renewed by mail.' }] },
  'Halmstein Glass': {
    outcomes: [{ ago: 270, outcome: 'renewed', words: 'Renewed; they asked for a shorter notice.' }],
  },
  'Birchmere Hotels': { outcomes: [{ ago: 50, outcome: 'reduced', words: 'Two hotels fewer until spring.' }] },
  株式会社みなと精機: { outcomes: [{ ago: 100, outcome: 'renewed', words: 'Renewed, and thanked us with a visit.' }] },
};
