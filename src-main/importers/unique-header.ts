/** Gives every column a name of its own: blanks are numbered, repetitions counted. */
export function uniqueHeader(
  named: readonly string[],
  width: number,
): { readonly header: readonly string[]; readonly remarks: readonly string[] } {
  const used = new Set<string>();
  const repeated: string[] = [];
  const header = Array.from({ length: width }, (_, column) => {
    const name = (named[column] ?? '').trim().replace(/\s+/g, ' ') || `Column ${column + 1}`;
    let free = name;
    for (let count = 2; used.has(free); count++) free = `${name} (${count})`;
    if (free !== name) repeated.push(name);
    used.add(free);
    return free;
  });
  const names = [...new Set(repeated)];
  return {
    header,
    remarks:
      names.length === 0
        ? []
        : [
            `Columns with the same name are told apart by a number: ${names
              .slice(0, 5)
              .map((name) => `“${name}”`)
              .join(', ')}${names.length > 5 ? ' and others' : ''}.`,
          ],
  };
}
