/**
 * The props that were given: drops the undefined ones.
 * React Aria's optional props refuse an explicit `undefined`, and a present but undefined prop
 * would hide the value a parent hands down by context.
 */
export function given<T extends object>(props: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(props)) {
    if (value !== undefined) out[key] = value;
  }
  return out as { [K in keyof T]?: Exclude<T[K], undefined> };
}
