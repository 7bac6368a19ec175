import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx';
import type { Doc, DocAmount, DocBlock, DocOutcome, DocStep } from '#domain/document';
import { assertNever } from '#domain/result';
import { docxStyles, paragraph, table, type Column } from './docx-parts.ts';
import { documentTitle } from './write-html.ts';

const pages = {
  a4: { width: 11_906, height: 16_838, side: 908 },
  letter: { width: 12_240, height: 15_840, side: 1080 },
} as const;

/** The names of the columns that a customer fills in; read back by these. */
const stepColumns: readonly Column[] = [
  { name: 'Step', width: 4680 },
  { name: 'Who', width: 2400 },
  { name: 'By', width: 1500, end: true },
  { name: 'Done', width: 1500, end: true },
];
const outcomeColumns: readonly Column[] = [
  { name: 'State', width: 1500 },
  { name: 'Baseline', width: 1500 },
  { name: 'Now', width: 1500 },
  { name: 'Target', width: 1500 },
  { name: 'Due', width: 1500 },
  { name: 'Owner', width: 2580 },
];

/** A document to be edited together: styles, headings, real tables, and each line's own mark. */
export async function writeDocx(doc: Doc, exportId: string): Promise<Uint8Array> {
  const page = pages[doc.paper];
  const file = new Document({
    title: documentTitle(doc),
    creator: doc.from ?? 'Bellwether',
    lastModifiedBy: doc.from ?? 'Bellwether',
    description: copyMark(exportId),
    styles: docxStyles,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: 960, bottom: 1200, left: page.side, right: page.side, footer: 560 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'BWNote',
                tabStops: [{ type: TabStopType.RIGHT, position: 10_080 }],
                children: [
                  new TextRun(doc.foot),
                  new TextRun({ children: ['\t', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: [...head(doc), ...doc.blocks.flatMap((block, index) => partOf(block, index + 1))],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

/** CP8: how a copy says which one it is. */
export const copyMark = (exportId: string): string => `Copy ${exportId}`;

const head = (doc: Doc): readonly FileChild[] => [
  paragraph('BWKicker', doc.from === null ? doc.label : `${doc.label} · ${doc.from}`),
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(doc.account)] }),
  paragraph('BWText', doc.title),
  paragraph('BWNote', doc.meta.join(' · ')),
  ...(doc.finding === null
    ? []
    : [
        new Paragraph({
          style: 'BWFinding',
          children: [new TextRun({ text: doc.finding.first, bold: true }), new TextRun(` ${doc.finding.rest}`)],
        }),
      ]),
];

const heading = (number: number, title: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(`${number}  ${title}`)] });

function partOf(block: DocBlock, number: number): readonly FileChild[] {
  // What a drawing says of time, the tables say in days.
  if (block.is === 'calendar') return [];
  return [heading(number, block.title), ...bodyOf(block)];
}

function bodyOf(block: Exclude<DocBlock, { is: 'calendar' }>): readonly FileChild[] {
  switch (block.is) {
    case 'outcomes':
      return block.outcomes.length === 0 ? [paragraph('BWText', block.empty)] : outcomeParts(block.outcomes);
    case 'steps':
      if (block.steps.length === 0) return [paragraph('BWText', block.empty)];
      // Steps that stand once more beside their outcome carry their mark there.
      return [stepTable(block.steps, !block.half)];
    case 'receipts':
      return [
        table(
          [
            { name: 'Amount', width: 2400 },
            { name: 'What for, and how it was reckoned', width: 7680 },
          ],
          block.receipts.map(({ amount, words, period, method, leftOut, said }) => ({
            id: null,
            cells: [
              amountWords(amount),
              [
                words,
                [period, method].filter((part) => part !== '').join(' · '),
                said === null ? null : `“${said}”`,
                leftOut === null ? null : `Left out: ${leftOut}`,
              ]
                .filter((part) => part !== null && part !== '')
                .join(' — '),
            ],
          })),
        ),
      ];
    case 'items':
      return block.items.length === 0
        ? [paragraph('BWText', block.empty)]
        : block.items.map(({ what, note }) => paragraph('BWText', note === null ? what : `${what} (${note})`));
    case 'dated':
      return block.entries.length === 0
        ? [paragraph('BWText', block.empty)]
        : block.entries.map(({ day, text }) => paragraph('BWText', `${day.words}: ${text}`));
    case 'prose':
      return [paragraph('BWText', block.text)];
    case 'sign':
      return block.parties.flatMap((party) => [
        new Paragraph({
          style: 'BWText',
          alignment: AlignmentType.START,
          children: [new TextRun(`${party}: name, date`)],
          spacing: { before: 480 },
        }),
      ]);
    default:
      return assertNever(block);
  }
}

const outcomeParts = (outcomes: readonly DocOutcome[]): readonly FileChild[] =>
  outcomes.flatMap((outcome, index) => [
    ...(outcome.under !== null && outcome.under !== outcomes[index - 1]?.under
      ? [paragraph('BWKicker', outcome.under, { keepNext: true })]
      : []),
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [new TextRun(`${outcome.number}  ${outcome.words === '' ? 'Not written yet' : `“${outcome.words}”`}`)],
    }),
    ...[
      outcome.measure,
      outcome.amounts.map(amountWords).join(' · '),
      outcome.ownerOurs === null ? '' : `With ${outcome.ownerOurs}`,
    ].flatMap((note) => (note === null || note === '' ? [] : [paragraph('BWNote', note, { keepNext: true })])),
    table(outcomeColumns, [
      {
        id: outcome.id,
        cells: [
          outcome.state,
          outcome.baseline?.words ?? '',
          outcome.now?.words ?? '',
          outcome.target?.words ?? '',
          outcome.due?.words ?? '',
          outcome.ownerTheirs ?? '',
        ],
      },
    ]),
    paragraph('BWTable', ''),
    ...(outcome.steps.length === 0
      ? [paragraph('BWNote', 'No step is written down yet.')]
      : [stepTable(outcome.steps, true)]),
  ]);

const stepTable = (steps: readonly DocStep[], isMarked: boolean): FileChild =>
  table(
    stepColumns,
    steps.map((step) => ({
      id: isMarked ? step.id : null,
      cells: [step.text, step.owner ?? '', step.due?.words ?? '', step.done?.words ?? ''],
    })),
  );

const amountWords = ({ words, state, confirmed }: DocAmount): string =>
  `${words} ${state}${confirmed === null ? '' : ` by ${confirmed}`}`;
