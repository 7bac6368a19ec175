import type { Audience } from './audience.ts';
import type { PlanLevel, ValueType } from './plan-rows.ts';

/** A line of a template. What is not given is left open. */
export interface TemplateLine {
  readonly level: PlanLevel;
  readonly text: string;
  /** Days from the day that the template counts from; before it: negative. */
  readonly start?: number | undefined;
  readonly due?: number | undefined;
  /** The index of the line that has to be done before. */
  readonly after?: number | undefined;
  /** The role that owns it at the customer. */
  readonly role?: string | undefined;
  /** It is ours to do. */
  readonly isOurs?: boolean | undefined;
  readonly valueType?: ValueType | undefined;
  readonly metric?: string | undefined;
  readonly unit?: string | undefined;
  readonly measuredHow?: string | undefined;
  readonly importance?: number | undefined;
  readonly audience?: Audience | undefined;
}

/** A plan without customer and days. */
export interface TemplateBody {
  /** Offsets count from the start of the plan, or back from the renewal. */
  readonly countsFrom: 'start' | 'renewal';
  readonly about: string;
  readonly lines: readonly TemplateLine[];
  readonly roles: readonly string[];
  readonly proofPoints: readonly string[];
}

/** TP6: what of a template makes no sense, each in a sentence that names the line; empty where all does. */
export function templateFaults({ lines, roles }: TemplateBody): readonly string[] {
  const faults: string[] = [];
  let hasOutcome = false;
  for (const [at, line] of lines.entries()) {
    const name = `Line ${at + 1}`;
    if (line.level === 'objective') hasOutcome = false;
    if (line.level === 'outcome') hasOutcome = true;
    if (line.level === 'step' && !hasOutcome) faults.push(`${name} is a step, and no outcome stands above it.`);
    if (line.role !== undefined && !roles.includes(line.role))
      faults.push(`${name} belongs to “${line.role}”, which is not among the roles.`);
    if (line.start !== undefined && line.due !== undefined && line.start > line.due)
      faults.push(`${name} is due before it starts.`);
    if (line.after !== undefined && !lines[line.after])
      faults.push(`${name} waits for line ${line.after + 1}, which is not there.`);
    if (comesRound(lines, at)) faults.push(`${name} waits for itself.`);
  }
  return faults;
}

function comesRound(lines: readonly TemplateLine[], from: number): boolean {
  const seen = new Set<number>();
  for (let at = lines[from]?.after; at !== undefined && !seen.has(at); at = lines[at]?.after) {
    if (at === from) return true;
    seen.add(at);
  }
  return false;
}
