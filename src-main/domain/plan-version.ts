import type { PlanLevel, ValueType } from './plan-rows.ts';
import type { IsoDate } from './time.ts';

/** A line of a plan in the words that are agreed on. */
export interface AgreedLine {
  readonly id: string;
  readonly level: PlanLevel;
  readonly text: string;
  readonly valueType: ValueType | null;
  readonly metric: string | null;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly due: IsoDate | null;
  readonly measuredHow: string | null;
  readonly ownerThere: string | null;
  readonly ownerHere: string | null;
}

/** PV1: what is agreed on; steps are the way there and are not agreed. */
export const isAgreedOn = ({ level, text }: { readonly level: PlanLevel; readonly text: string }): boolean =>
  level !== 'step' && text.trim() !== '';

/** What of a line is agreed on. */
export const agreedFields = [
  'text',
  'valueType',
  'metric',
  'unit',
  'currency',
  'baseline',
  'target',
  'due',
  'measuredHow',
  'ownerThere',
  'ownerHere',
] as const satisfies readonly (keyof AgreedLine)[];
export type AgreedField = (typeof agreedFields)[number];

/** How a line differs between two wordings. */
export interface LineChange {
  readonly id: string;
  /** The line as it is called now, or was called when it went. */
  readonly text: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly fields: readonly {
    readonly field: AgreedField;
    readonly before: string | number | null;
    readonly after: string | number | null;
  }[];
}

/** PV2: what became of the wording: lines in the order they have now, then those that went. */
export function changesBetween(before: readonly AgreedLine[], after: readonly AgreedLine[]): readonly LineChange[] {
  const old = new Map(before.map((line) => [line.id, line]));
  const kept = new Set(after.map(({ id }) => id));
  const changes: LineChange[] = [];
  for (const line of after) {
    const was = old.get(line.id);
    if (!was) changes.push({ id: line.id, text: line.text, kind: 'added', fields: [] });
    else {
      const changed = agreedFields
        .filter((field) => was[field] !== line[field])
        .map((field) => ({ field, before: was[field], after: line[field] }));
      if (changed.length > 0) changes.push({ id: line.id, text: line.text, kind: 'changed', fields: changed });
    }
  }
  for (const { id, text } of before) if (!kept.has(id)) changes.push({ id, text, kind: 'removed', fields: [] });
  return changes;
}
