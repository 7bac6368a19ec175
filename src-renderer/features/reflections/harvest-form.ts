import type { Harvest, HarvestItem, HarvestKind, ObjectiveState, Reflection } from '#contract/reflections';
import type { Audience } from '#domain/audience';
import type { Level } from '#domain/sentiment';

/** Something picked out of the note and not kept yet. */
export interface FormItem extends HarvestItem {
  readonly key: string;
}

/** A harvest while it is made. */
export interface HarvestForm {
  readonly items: readonly FormItem[];
  /** What this talk said of old objectives, by id. */
  readonly checks: Readonly<Record<string, ObjectiveState>>;
  /** New objectives, in their words. */
  readonly added: readonly string[];
  readonly level: Level | null;
  readonly audience: Audience;
}

/** Where the harvest of an interaction is kept until it is in the book. */
export const harvestKey = (interactionId: string): string => `harvest:${interactionId}`;

export const emptyForm = (audience: Audience): HarvestForm => ({
  items: [],
  checks: {},
  added: [],
  level: null,
  audience,
});

/** Whether there is anything that would be missed. */
export const hasHarvest = ({ items, checks, added, level }: HarvestForm): boolean =>
  items.length > 0 || added.length > 0 || level !== null || Object.keys(checks).length > 0;

/** What was picked, changed or said after `kept` had been handed over: it waits for the next time. */
export const sinceKept = (now: HarvestForm, kept: HarvestForm): HarvestForm => ({
  items: now.items.filter((item) => !kept.items.includes(item)),
  checks: Object.fromEntries(Object.entries(now.checks).filter(([id, state]) => kept.checks[id] !== state)),
  added: now.added.filter((text) => !kept.added.includes(text)),
  level: now.level === kept.level ? null : now.level,
  audience: now.audience,
});

/** What a draft says; one that cannot be read counts as none. */
export function readHarvest(body: string | null, audience: Audience): HarvestForm {
  if (body === null) return emptyForm(audience);
  try {
    return { ...emptyForm(audience), ...(JSON.parse(body) as Partial<HarvestForm>) };
  } catch {
    return emptyForm(audience);
  }
}

/** A new item of a kind, with what it begins with. */
export function itemOf(
  kind: HarvestKind,
  { quote, starts }: { readonly quote: string; readonly starts: number | null },
  more: Partial<HarvestItem> = {},
): FormItem {
  return {
    key: crypto.randomUUID(),
    kind,
    quote,
    starts,
    meaning: null,
    theme: null,
    promise: kind === 'promise' ? { direction: 'ours', text: quote, due: null } : null,
    signal: null,
    scale: null,
    said: kind === 'value' ? 'yes' : null,
    ...more,
  };
}

/** What is handed over: blank words are no words, and a promise without text is its quote. */
export const harvestOf = (form: HarvestForm, { interactionId, objectives }: Reflection): Harvest => ({
  interactionId,
  items: form.items.map(handedOver),
  objectives: [
    ...objectives.flatMap(({ id, text }) => {
      const state = form.checks[id];
      return state === undefined ? [] : [{ id, text, state }];
    }),
    ...form.added.map((text) => ({ id: null, text, state: 'new' as const })),
  ],
  level: form.level,
  audience: form.audience,
});

function handedOver({ kind, quote, starts, meaning, theme, promise, signal, scale, said }: FormItem): HarvestItem {
  return {
    kind,
    quote,
    starts,
    meaning: meaning?.trim() || null,
    theme: theme?.trim() || null,
    promise: promise && { ...promise, text: promise.text.trim() || quote },
    signal,
    scale,
    said,
  };
}
