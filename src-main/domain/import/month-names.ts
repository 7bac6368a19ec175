/** Month names by their folded beginnings; the longest that fits wins, so that `juil` is not `jui`. */
const names: readonly (readonly string[])[] = [
  [
    'jan',
    'jaen',
    'jän',
    'janv',
    'ene',
    'gen',
    'enero',
    'gennaio',
    'janeiro',
    'januari',
    'january',
    'januar',
    'jaenner',
    'jänner',
    'janvier',
    'sty',
    'stycznia',
  ],
  [
    'feb',
    'febr',
    'fev',
    'fevr',
    'february',
    'februar',
    'febrero',
    'febbraio',
    'fevereiro',
    'februari',
    'fevrier',
    'lut',
    'lutego',
  ],
  ['mar', 'mrz', 'maerz', 'marz', 'mars', 'mrt', 'maart', 'march', 'marzo', 'marco'],
  ['apr', 'avr', 'abr', 'april', 'avril', 'abril', 'aprile', 'kwi'],
  ['may', 'mai', 'mei', 'mag', 'maj', 'mayo', 'maggio', 'maio'],
  ['jun', 'juin', 'giu', 'june', 'juni', 'junio', 'giugno', 'junho', 'cze'],
  ['jul', 'juil', 'lug', 'july', 'juli', 'juillet', 'julio', 'luglio', 'julho', 'lip'],
  ['aug', 'aou', 'aout', 'ago', 'august', 'augustus', 'agosto', 'augusti', 'sie'],
  ['sep', 'sept', 'set', 'september', 'septembre', 'septiembre', 'setiembre', 'settembre', 'setembro', 'wrz'],
  ['oct', 'okt', 'ott', 'out', 'october', 'oktober', 'octobre', 'octubre', 'ottobre', 'outubro', 'paz'],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro', 'lis'],
  [
    'dec',
    'dez',
    'dic',
    'december',
    'dezember',
    'decembre',
    'diciembre',
    'dicembre',
    'dezembro',
    'des',
    'desember',
    'gru',
  ],
];

const byName: ReadonlyMap<string, number> = new Map(
  names.flatMap((words, month) => words.map((word) => [fold(word), month + 1] as const)),
);

export const monthOf = (word: string): number | null => byName.get(fold(word)) ?? null;

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');
}
