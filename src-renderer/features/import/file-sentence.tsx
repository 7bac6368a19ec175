import type { FileLook, ImportChoices } from '#contract/imports';
import { importKinds } from '#domain/import/fields';
import { encodings } from '#domain/import/table';
import { FilterSentence, SentenceMenu } from '../../ui/filter-sentence.tsx';
import { setCurrency, setOverwrite } from './import-store.ts';
import { commonCurrencies, commonDelimiters, delimiterWords, encodingWords, kindWords } from './import-words.ts';
import type { ImportActs } from './use-import-acts.ts';

/** How far down a header can be chosen. */
const headerLines = Array.from({ length: 30 }, (_, index) => index + 1);

/** Props of {@link FileSentence}. */
export interface FileSentenceProps {
  look: FileLook;
  choices: ImportChoices;
  acts: ImportActs;
}

/** How the file was understood, as one sentence in which every guess can be put right. */
export function FileSentence({ look, choices, acts }: FileSentenceProps) {
  const delimiters = [...new Set([...commonDelimiters, look.delimiter])];
  const currencies = [...new Set([choices.currency, ...commonCurrencies])].toSorted();
  return (
    <FilterSentence label="How the file is read">
      Taken for{' '}
      <SentenceMenu
        label="Kind of list"
        value={kindWords[look.kind]}
        entries={importKinds.map((kind) => ({
          id: kind,
          label: kindWords[kind],
          isSelected: kind === look.kind,
          onAction: () => void acts.reread({ kind }),
        }))}
      />{' '}
      from {look.source}, read as{' '}
      <SentenceMenu
        label="Encoding"
        value={encodingWords[look.encoding]}
        entries={encodings.map((encoding) => ({
          id: encoding,
          label: encodingWords[encoding],
          isSelected: encoding === look.encoding,
          onAction: () => void acts.reread({ encoding }),
        }))}
      />
      , separated by{' '}
      <SentenceMenu
        label="Separator"
        value={delimiterWords(look.delimiter)}
        entries={delimiters.map((delimiter) => ({
          id: delimiter,
          label: delimiterWords(delimiter),
          isSelected: delimiter === look.delimiter,
          onAction: () => void acts.reread({ delimiter }),
        }))}
      />
      , with{' '}
      <SentenceMenu
        label="Header"
        value={headerWords(look.headerLine)}
        entries={[0, ...headerLines].map((line) => ({
          id: `line ${line}`,
          label: headerWords(line),
          isSelected: line === look.headerLine,
          onAction: () => void acts.reread({ headerLine: line }),
        }))}
      />
      {look.kind !== 'evidence' && look.kind !== 'usage' && (
        <>
          . Amounts without a currency are{' '}
          <SentenceMenu
            label="Currency"
            value={choices.currency}
            entries={currencies.map((currency) => ({
              id: currency,
              label: currency,
              isSelected: currency === choices.currency,
              onAction: () => setCurrency(currency),
            }))}
          />
          . What you typed{' '}
          <SentenceMenu
            label="What you typed"
            value={choices.overwrite ? 'is overwritten' : 'stays'}
            entries={[
              {
                id: 'stays',
                label: 'stays',
                description: 'Differences are shown',
                isSelected: !choices.overwrite,
                onAction: () => setOverwrite(false),
              },
              {
                id: 'overwritten',
                label: 'is overwritten',
                description: 'The file has the last word',
                isSelected: choices.overwrite,
                onAction: () => setOverwrite(true),
              },
            ]}
          />
        </>
      )}
      .
    </FilterSentence>
  );
}

const headerWords = (line: number): string => (line === 0 ? 'no header' : `its header in line ${line}`);
