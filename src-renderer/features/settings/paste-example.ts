import type { PastedLog } from '#domain/paste-back';

/** An invented log, to show what a template makes of one. */
export const examplePaste: PastedLog = {
  accountName: 'Norrholm Maritime',
  kind: 'call',
  date: '18 Nov 2026',
  time: '10:30',
  minutes: 32,
  people: ['Petra Aalto', 'Tomas Rydell'],
  note: 'Friendly, but no date for the sponsor call.',
  steps: [
    { direction: 'ours', text: 'Send the audit note', due: '27 Nov 2026', personName: null },
    { direction: 'theirs', text: 'A date for the sponsor call', due: '25 Nov 2026', personName: 'Tomas Rydell' },
  ],
  level: 2,
  confidence: 70,
  renewalConfidence: 50,
  signals: ['no next step'],
  reasons: ['sponsor change'],
};
