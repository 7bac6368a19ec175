import type { Doc, DocOutcome, DocStep } from '#domain/document';
import { guardFormula } from '#domain/import/cell-text';

/** The columns of the copy as a table; read back by these names. */
export const copyColumns = [
  'Kind',
  'Outcome',
  'Line',
  'Owner',
  'Start',
  'Due',
  'Done',
  'Now',
  'Unit',
  'Target',
  'Id',
] as const;

/** The outcomes and steps of a plan as a table: UTF-8 with a mark, comma, CRLF, days as ISO. */
export function writeCsv(doc: Doc): string {
  const rows = doc.blocks.flatMap((block) => {
    if (block.is === 'outcomes')
      return block.outcomes.flatMap((outcome) => [
        outcomeRow(outcome),
        ...outcome.steps.map((step) => stepRow(step, outcome.number)),
      ]);
    return block.is === 'steps' && !block.half ? block.steps.map((step) => stepRow(step, '')) : [];
  });
  // A spreadsheet guesses windows-1252 without the mark.
  return `\uFEFF${[copyColumns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

const outcomeRow = (outcome: DocOutcome): readonly string[] => [
  'Outcome',
  outcome.number,
  outcome.words,
  outcome.ownerTheirs ?? '',
  outcome.starts?.on ?? '',
  outcome.due?.on ?? '',
  '',
  outcome.now === null ? '' : String(outcome.now.value),
  outcome.unit ?? '',
  outcome.target === null ? '' : String(outcome.target.value),
  outcome.id,
];

const stepRow = (step: DocStep, outcome: string): readonly string[] => [
  'Step',
  outcome,
  step.text,
  step.owner ?? '',
  step.start?.on ?? '',
  step.due?.on ?? '',
  step.done?.on ?? '',
  '',
  '',
  '',
  step.id,
];

function cell(value: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(value);
  const text = isNumber ? value : guardFormula(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
