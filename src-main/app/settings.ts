import type { Settings } from '#contract/settings';
import { defaultPasteTemplates } from '#domain/paste-back';
import { defaultReasons, defaultSignals } from '#domain/signal';
import { defaultStages } from '#domain/account';
import { defaultRubric } from '#domain/sentiment-rubric';
import { defaultValidity } from '#domain/sentiment-validity';
import { defaultCadence } from '#domain/reflection-due';
import { defaultReceiptMonths } from '#domain/receipt-standing';
import { ok } from '#domain/result';
import type { Command } from './ports/book-writer.ts';

/** What a new book starts with. */
export const defaultSettings: Settings = {
  validity: {
    'high-touch': { ...defaultValidity['high-touch'] },
    hybrid: { ...defaultValidity.hybrid },
    digital: { ...defaultValidity.digital },
  },
  reflectionsAYear: { ...defaultCadence },
  receiptMonths: defaultReceiptMonths,
  rubric: { ...defaultRubric },
  stages: [...defaultStages],
  signals: defaultSignals.map((signal) => ({ ...signal })),
  reasons: [...defaultReasons],
  defaultCurrency: 'EUR',
  singleKeys: true,
  internalDomains: [],
  onboardingClock: 'signature',
  silentAfterDays: 7,
  pasteBack: { target: null, templates: { ...defaultPasteTemplates } },
};

type SomeSettings = { readonly [K in keyof Settings]?: Settings[K] | undefined };

/** Writes the settings that differ from what they were. */
export const putSettings: Command<SomeSettings, null, never> = {
  act: 'settings.put',
  label: (input) =>
    `setting of ${Object.keys(input)
      .map((key) => settingNames[key as keyof Settings])
      .join(' and ')}`,
  run: (book, input) => {
    for (const [id, setting] of Object.entries(input)) {
      if (setting === undefined) continue;
      const value = JSON.stringify(setting);
      if (book.get('settings', id)) book.update('settings', id, { value });
      else book.insert('settings', { id, value });
    }
    return ok(null);
  },
};

const settingNames: Record<keyof Settings, string> = {
  validity: 'how long sentiment holds',
  reflectionsAYear: 'how often to reflect',
  receiptMonths: 'how long a confirmation holds',
  rubric: 'what each level means',
  stages: 'stages',
  signals: 'signals',
  reasons: 'reasons',
  defaultCurrency: 'currency',
  singleKeys: 'single-letter keys',
  internalDomains: 'your own domains',
  onboardingClock: 'the clock to first value',
  silentAfterDays: 'days without news while onboarding',
  pasteBack: 'what a log is copied as',
};
