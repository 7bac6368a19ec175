/** Legal forms and fillers: left out when names are compared for candidates. */
const legalForms = new Set(
  'inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh mbh ag kg kgaa ohg ug se ev eg sa sas sarl sasu spa srl sl slu bv nv vof oy oyj ab as asa aps pty pte pvt private kk sro zoo spzoo doo ltda eireli group holding holdings the gruppe groupe'.split(
    ' ',
  ),
);

/** I17: a name as candidates are looked for: without case, accents, punctuation and legal form. Never a match by itself. */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/&|\+/g, ' and ')
    .replace(/(?<=\p{L})\.(?=\p{L}|$|\s)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const core = words.filter((word) => !legalForms.has(word));
  const key = (core.length > 0 ? core : words).join(' ');
  return key === '' ? name.trim().toLowerCase() : key;
}

/** True when two names are the same but for case and spaces. */
export const sameName = (a: string, b: string): boolean => plainName(a) === plainName(b);

const plainName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
