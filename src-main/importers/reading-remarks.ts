import { isKnownHeader } from '#domain/import/alias-index';
import type { FoundHeader } from './find-header.ts';

interface ReadingFacts {
  readonly header: FoundHeader;
  readonly named: readonly string[];
  readonly isGuessed: boolean;
  /** Lines above the first record that was looked at: Excel's `sep=`. */
  readonly linesBefore: number;
  readonly preamble: readonly string[];
  readonly footer: readonly string[];
  /** How often the header stands among the rows. */
  readonly repeated: number;
  readonly loose: readonly number[];
  readonly damaged: number;
}

/** What was put right or left out while the file was read, each as a sentence. */
export const readingRemarks = (facts: ReadingFacts): readonly string[] =>
  [
    headerRemark(facts),
    facts.preamble.length > 0
      ? `${countLines(facts.preamble)} above the header left out: ${quoted(facts.preamble)}.`
      : null,
    facts.repeated > 0
      ? `The header stands ${facts.repeated} more ${facts.repeated === 1 ? 'time' : 'times'} among the rows; left out.`
      : null,
    facts.footer.length > 0 ? `${countLines(facts.footer)} of the report left out: ${quoted(facts.footer)}.` : null,
    facts.loose.length > 0
      ? `A quotation mark has no partner in line ${facts.loose
          .slice(0, 5)
          .map((line) => line + 1 + facts.linesBefore)
          .join(', ')}${facts.loose.length > 5 ? ' and others' : ''}; read as it stands.`
      : null,
    facts.damaged > 0
      ? `${facts.damaged === 1 ? 'One place' : `${facts.damaged} places`} of the file ${facts.damaged === 1 ? 'is' : 'are'} no UTF-8, though all the rest is: the letter there is lost and stands as “\ufffd”.`
      : null,
  ].filter((remark) => remark !== null);

function headerRemark({ header, named, isGuessed, linesBefore }: ReadingFacts): string | null {
  if (!isGuessed) return null;
  if (header.at < 0) return 'The first line looks like data, so the file was read without a header.';
  // A doubtful header is asked about, which says it better.
  if (header.isDoubtful || named.some((cell) => isKnownHeader(cell))) return null;
  return `Line ${header.at + 1 + linesBefore} was taken for the header, though none of its words is known.`;
}

const countLines = (lines: readonly string[]): string => (lines.length === 1 ? 'One line' : `${lines.length} lines`);

const quoted = (lines: readonly string[]): string =>
  `${lines
    .slice(0, 3)
    .map((line) => `“${line.slice(0, 80)}”`)
    .join(', ')}${lines.length > 3 ? ' and others' : ''}`;
