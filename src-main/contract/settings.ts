import { z } from 'zod';
import { pasteTargets } from '#domain/paste-back';
import { onboardingClocks } from '#domain/onboarding';
import { signalDirection } from './values.ts';

const days = z.int().min(1).max(3650);
const meaning = z.string().trim().min(1).max(300);
const byLevel = z.object({ 1: days, 2: days, 3: days, 4: days, 5: days });

const timesAYear = z.int().min(0).max(12);

export const settings = z.object({
  /** For how many days a reading holds, by coverage and level. */
  validity: z.object({ 'high-touch': byLevel, hybrid: byLevel, digital: byLevel }),
  /** How many reflections a year an account of each coverage should have. */
  reflectionsAYear: z.object({ 'high-touch': timesAYear, hybrid: timesAYear, digital: timesAYear }),
  /** What each level means, in the CSM's own words. */
  rubric: z.object({ 1: meaning, 2: meaning, 3: meaning, 4: meaning, 5: meaning }),
  /** For how many months a confirmed receipt counts as confirmed; 0 is for ever. */
  receiptMonths: z.int().min(0).max(240),
  stages: z.array(z.string().trim().min(1).max(80)).max(30),
  signals: z.array(z.object({ name: z.string().trim().min(1).max(80), direction: signalDirection })).max(80),
  reasons: z.array(z.string().trim().min(1).max(80)).max(80),
  defaultCurrency: z.string().regex(/^[A-Z]{3}$/),
  /** Single letters as keys; off for those who dictate or who press by mistake. */
  singleKeys: z.boolean(),
  /** Hosts of our own addresses: those who have one are no customers. */
  internalDomains: z.array(z.string().trim().toLowerCase().min(3).max(253)).max(50),
  /** From which day time to first value counts. */
  onboardingClock: z.enum(onboardingClocks),
  /** So many days without news while onboarding are worth a line on Today. */
  silentAfterDays: days,
  /** What a saved log is put on the clipboard as, so that nothing is typed twice; null leaves the clipboard alone. */
  pasteBack: z.object({
    target: z.enum(pasteTargets).nullable(),
    templates: z.record(z.enum(pasteTargets), z.string().max(5000)),
  }),
});
export type Settings = z.infer<typeof settings>;
