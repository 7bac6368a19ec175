import type { EvidenceKind, EvidenceSide } from './evidence.ts';

/** What each kind is called where it is chosen. */
export const evidenceNames: Readonly<Record<EvidenceKind, string>> = {
  nps: 'NPS',
  csat: 'CSAT',
  'usage trend': 'Usage trend',
  'severe tickets': 'Severe tickets',
  'overdue invoice': 'Overdue invoice',
};

/** What the number of each kind counts. */
export const evidenceUnits: Readonly<Record<EvidenceKind, string>> = {
  nps: 'from 0 to 10, as one person answered',
  csat: 'percent, from 0 to 100',
  'usage trend': 'percent against the period before, −25 for a quarter less',
  'severe tickets': 'open on that day',
  'overdue invoice': 'days past its due date',
};

/** A reading of the data as words that can stand in a sentence: "NPS 3", "usage down 24%". */
export function evidenceWords(kind: EvidenceKind, value: number): string {
  switch (kind) {
    case 'nps':
      return `NPS ${value}`;
    case 'csat':
      return `CSAT ${value}%`;
    case 'usage trend':
      return value === 0 ? 'usage unchanged' : `usage ${value < 0 ? 'down' : 'up'} ${Math.abs(value)}%`;
    case 'severe tickets':
      return value === 0 ? 'no severe ticket open' : `${value} severe ${value === 1 ? 'ticket' : 'tickets'} open`;
    case 'overdue invoice':
      return value === 0 ? 'no invoice overdue' : `an invoice ${value} ${value === 1 ? 'day' : 'days'} overdue`;
  }
}

/** What a reading of the data points to. */
export const sideWords = (side: EvidenceSide | null): string =>
  side === null ? 'says nothing' : side === 'good' ? 'good' : 'bad';
