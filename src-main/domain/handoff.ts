/** Somebody as a line of a handoff names them. */
export interface NamedStakeholder {
  readonly name: string;
  readonly email: string | null;
  readonly title: string | null;
}

const address = /<?([^\s<>,;()]+@[^\s<>,;()]+\.[^\s<>,;()]+)>?/u;

/** HO1: `Ingrid Solberg <ingrid@norrholm.example>, Head of fleet`: name, address and title, each as far as it is there. */
export function readStakeholder(line: string): NamedStakeholder {
  const email = address.exec(line)?.[1] ?? null;
  const rest = line
    .replace(address, ' , ')
    .split(/[,;]|\s[–—-]\s/u)
    .map((part) => part.replace(/^[\s()]+|[\s()]+$/gu, ''))
    .filter((part) => part !== '');
  const [name, ...title] = rest;
  return { name: name ?? email ?? line.trim(), email, title: title.length === 0 ? null : title.join(', ') };
}

const folded = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase();

/** HO2: whom of the people known here a line means: by address, else by name; null: nobody, or more than one. */
export function matchStakeholder<P extends { readonly name: string; readonly email: string | null }>(
  named: NamedStakeholder,
  people: readonly P[],
): P | null {
  const { email } = named;
  const byMail = email === null ? [] : people.filter((person) => folded(person.email ?? '') === folded(email));
  if (byMail.length > 0) return byMail[0] ?? null;
  const byName = people.filter(
    (person) => folded(person.name) === folded(named.name) && (email === null || person.email === null),
  );
  return byName.length === 1 ? (byName[0] ?? null) : null;
}

/** HO2: everybody known here whom a line might mean, to be asked about. */
export const sameStakeholders = <P extends { readonly name: string; readonly email: string | null }>(
  named: NamedStakeholder,
  people: readonly P[],
): readonly P[] =>
  people.filter(
    ({ name, email }) =>
      folded(name) === folded(named.name) ||
      (named.email !== null && email !== null && folded(email) === folded(named.email)),
  );

/** HO3: a typed list: one thing a line, without the signs of a list, without empty lines. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/u, '').trim())
    .filter((line) => line !== '');
