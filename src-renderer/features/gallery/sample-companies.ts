import { LEVELS, type Level } from '../../ui/level.ts';
import type { StripWeek } from '../../ui/sentiment-strip.tsx';

/** An invented company with numbers to fill a table. */
export interface Company {
  id: string;
  name: string;
  sector: string;
  level: Level | null;
  isStale: boolean;
  weeks: readonly StripWeek[];
  worth: number;
  days: number;
  next: string;
}

/** Words for the five levels. */
export const LEVEL_WORDS = { 1: 'Red', 2: 'Orange', 3: 'Yellow', 4: 'Lime', 5: 'Green' } as const;

const FIRST = [
  'Corbel',
  'Norrholm',
  'Kestrel',
  'Ostra',
  'Tessera',
  'Brackwater',
  'Maranta',
  'Aldermoor',
  'Quillon',
  'Wexcombe',
];
const LAST = [
  'Cement',
  'Maritime',
  'Rail',
  'Energi',
  'Foods',
  'Ports',
  'Airports',
  'Water',
  'Chemicals',
  'Aggregates',
  'Hotels',
  'Optics',
];
const SECTORS = ['Strategic', 'Core', 'Long tail'] as const;
const NEXT = ['Recovery date', 'Option table', 'Go-live date', 'Export template', 'Ask about planners', ''];

/** A small fixed sequence: the gallery looks the same at every visit. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function weeksFrom(next: () => number): StripWeek[] {
  let level = Math.floor(next() * 5) + 1;
  const start = Math.floor(next() * next() * 20);
  const staleFrom = next() < 0.3 ? 20 + Math.floor(next() * 6) : 26;
  return Array.from({ length: 26 }, (_, week) => {
    if (next() < 0.14) level = Math.min(5, Math.max(1, level + (next() < 0.5 ? -1 : 1)));
    const found = LEVELS[level - 1] ?? 3;
    return { level: week < start ? null : found, isStale: week >= staleFrom };
  });
}

function company(index: number): Company {
  const next = sequence(index * 7919 + 17);
  next();
  const weeks = weeksFrom(next);
  const last = weeks.at(-1);
  const round = Math.floor(index / (FIRST.length * LAST.length));
  const name = `${FIRST[index % FIRST.length]} ${LAST[(Math.floor(index / FIRST.length) + index) % LAST.length]}`;
  return {
    id: `company-${index}`,
    name: round === 0 ? name : `${name} ${round + 1}`,
    sector: SECTORS[index % 7 === 0 ? 0 : index % 3 === 0 ? 2 : 1],
    level: last?.level ?? null,
    isStale: last?.isStale === true,
    weeks,
    worth: Math.round(next() * 500) * 1000,
    days: Math.floor(next() * 60),
    next: NEXT[Math.floor(next() * NEXT.length)] ?? '',
  };
}

/** Enough companies to scroll. */
export const COMPANIES: readonly Company[] = Array.from({ length: 5000 }, (_, index) => company(index));
