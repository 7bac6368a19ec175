/** A human sign with a direction: +1 speaks for the account, -1 against it. */
export interface SignalKind {
  /** What is stored and typed after `#` with its spaces as hyphens. */
  readonly name: string;
  readonly direction: 1 | -1;
}

/** The library a new book starts with, the most heard first. */
export const defaultSignals: readonly SignalKind[] = [
  { name: 'slower replies', direction: -1 },
  { name: 'hesitant', direction: -1 },
  { name: 'no next step', direction: -1 },
  { name: 'asks about price', direction: -1 },
  { name: 'fewer attend', direction: -1 },
  { name: 'sponsor absent', direction: -1 },
  { name: 'asks for contract', direction: -1 },
  { name: 'overwhelmed by updates', direction: -1 },
  { name: 'camera off', direction: -1 },
  { name: 'cooler tone', direction: -1 },
  { name: 'proposes next step', direction: 1 },
  { name: 'brings a colleague', direction: 1 },
  { name: 'shares numbers', direction: 1 },
  { name: 'asks for roadmap', direction: 1 },
  { name: 'candid about a problem', direction: 1 },
  { name: 'warmer tone', direction: 1 },
  { name: 'praises in public', direction: 1 },
];

/** Why sentiment is what it is; the first list, editable. Typed after `!` with spaces as hyphens. */
export const defaultReasons: readonly string[] = [
  'sponsor change',
  'champion left',
  'price',
  'budget',
  'product gap',
  'support',
  'adoption',
  'value not seen',
  'competitor',
  'reorganisation',
  'onboarding delay',
  'silence',
  'value confirmed',
  'expansion interest',
];
