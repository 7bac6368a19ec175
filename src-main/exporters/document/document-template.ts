import type { Doc, DocBlock, DocOutcome } from '#domain/document';
import type { DocNode } from '#domain/document-node';
import { assertNever } from '#domain/result';
import { calendarCharts } from './calendar-chart.ts';
import { h, opticalLength, said, type DocChild } from './make-node.ts';
import { outcomeNodes } from './outcome-template.ts';
import { doneMark, openMark, paceMark, valueMark } from './marks.ts';

/** A document as elements: the same for the file, for the printer and for the preview. */
export function documentTree(doc: Doc): DocNode {
  let number = 0;
  const heading = (title: string, aside: DocChild = null): DocNode =>
    h('h2', { class: 'sec' }, h('span', { class: 'n' }, `${(number += 1)} `), h('span', null, title), aside);
  const rows = inRows(doc.blocks).map((row) => {
    const [first] = row;
    if (row.length === 1 && first)
      return h('section', { class: `block ${first.is}` }, ...blockNodes(doc, first, heading));
    return h(
      'div',
      { class: 'cols block keep' },
      ...row.map((block) => h('section', { class: `s6 ${block.is}` }, ...blockNodes(doc, block, heading))),
    );
  });
  return h('main', { class: 'doc', 'data-paper': doc.paper, lang: 'en' }, masthead(doc), findingNode(doc), ...rows);
}

/** Two halves that follow one another share a row. */
function inRows(blocks: readonly DocBlock[]): readonly (readonly DocBlock[])[] {
  const rows: DocBlock[][] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    const [first] = last ?? [];
    if (last && last.length === 1 && first && isHalf(first) && isHalf(block)) last.push(block);
    else rows.push([block]);
  }
  return rows;
}

const isHalf = (block: DocBlock): boolean => 'half' in block && block.half;

const titleSize = (title: string): string => {
  const length = opticalLength(title);
  return length <= 30 ? 'xl' : length <= 48 ? 'l' : length <= 84 ? 'm' : 's';
};

const masthead = (doc: Doc): DocNode =>
  h(
    'header',
    { class: 'mast' },
    h(
      'div',
      { class: 'mast-top' },
      h('p', { class: 'label' }, doc.label),
      doc.from === null ? null : h('p', { class: 'label' }, said(doc.from)),
    ),
    h(
      'div',
      { class: opticalLength(doc.account) > 34 ? 'mast-main stack' : 'mast-main' },
      h(
        'div',
        null,
        h('h1', { class: titleSize(doc.account) }, said(doc.account)),
        h('p', { class: 'mast-sub' }, said(doc.title)),
      ),
      h(
        'p',
        { class: 'mast-meta' },
        ...doc.meta.map((line, index) => h(index === 0 ? 'b' : 'span', null, said(line), ' ')),
      ),
    ),
  );

const findingNode = ({ finding }: Doc): DocNode | null =>
  finding === null ? null : h('p', { class: 'finding' }, h('b', null, finding.first), ` ${finding.rest}`);

/** What an empty part says: one sentence, and lines for a pen. */
const empty = (sentence: string, lines = 0): readonly DocNode[] => [
  h('p', { class: 'empty' }, sentence),
  ...(lines === 0
    ? []
    : [h('div', { class: 'write', 'aria-hidden': 'true' }, ...Array.from({ length: lines }, () => h('span', null)))]),
];

const legend = (): DocNode =>
  h(
    'span',
    { class: 'legend' },
    h('span', null, valueMark('confirmed'), 'confirmed '),
    h('span', null, valueMark('claimed'), 'claimed '),
    h('span', null, paceMark(), 'an even pace today'),
  );

type Heading = (title: string, aside?: DocChild) => DocNode;

function blockNodes(doc: Doc, block: DocBlock, heading: Heading): readonly DocNode[] {
  switch (block.is) {
    case 'outcomes':
      return [
        heading(block.title, block.outcomes.length > 0 && legend()),
        ...(block.outcomes.length === 0 ? empty(block.empty, 4) : outcomeNodes(block.outcomes)),
      ];
    case 'calendar':
      return [heading(block.title), ...calendarCharts(block, outcomesOf(doc), doc.asOf, doc.language)];
    case 'steps':
      return [
        heading(block.title),
        ...(block.steps.length === 0
          ? empty(block.empty, 3)
          : [
              h(
                'table',
                null,
                h('thead', null, h('tr', null, head('Step'), head('Who'), head('By', 'num'))),
                h(
                  'tbody',
                  null,
                  ...block.steps.map((step) =>
                    h(
                      'tr',
                      null,
                      h('th', { scope: 'row' }, step.done ? doneMark('Done:') : openMark('Not done:'), said(step.text)),
                      h(
                        'td',
                        null,
                        step.owner === null ? h('span', { class: 'mute' }, 'not named yet') : said(step.owner),
                      ),
                      h('td', { class: 'num' }, (step.done ?? step.due)?.short ?? '–'),
                    ),
                  ),
                ),
              ),
            ]),
      ];
    case 'receipts':
      return [
        heading(block.title),
        ...block.receipts.map(({ amount, words, period, method, leftOut, said: quote }) =>
          h(
            'div',
            { class: 'receipt' },
            h(
              'p',
              { class: 'ocv' },
              valueMark(amount.state),
              h(
                'span',
                null,
                h('b', null, amount.words),
                ` ${amount.state}`,
                h('span', { class: 'note' }, amount.confirmed === null ? 'not yet confirmed' : said(amount.confirmed)),
              ),
            ),
            h(
              'div',
              null,
              words === null ? null : h('p', null, said(words)),
              h('p', { class: 'note' }, said([period, method].filter((part) => part !== '').join(' · '))),
              quote === null ? null : h('p', { class: 'note' }, said(`“${quote}”`)),
              leftOut === null ? null : h('p', { class: 'note' }, said(`Left out: ${leftOut}`)),
            ),
          ),
        ),
      ];
    case 'items':
      return [
        heading(block.title),
        ...(block.items.length === 0
          ? empty(block.empty)
          : [
              h(
                'ul',
                { class: 'items' },
                ...block.items.map(({ what, note }) =>
                  h('li', null, said(what), note === null ? null : h('span', { class: 'note' }, said(note))),
                ),
              ),
            ]),
      ];
    case 'dated':
      return [
        heading(block.title),
        ...(block.entries.length === 0
          ? empty(block.empty)
          : [
              h(
                'dl',
                { class: 'dated' },
                ...block.entries.map(({ day, text }) =>
                  h('div', null, h('dt', null, day.words), h('dd', null, said(text))),
                ),
              ),
            ]),
      ];
    case 'prose':
      return [heading(block.title), h('p', null, said(block.text))];
    case 'sign':
      return [
        heading(block.title),
        h(
          'div',
          { class: 'cols sign' },
          ...block.parties.map((party) =>
            h('p', { class: 's6' }, h('span', { class: 'note' }, said(party), ': name, date')),
          ),
        ),
      ];
    default:
      return assertNever(block);
  }
}

const head = (words: string, kind: string | null = null): DocNode => h('th', { scope: 'col', class: kind }, words);

const outcomesOf = (doc: Doc): readonly DocOutcome[] =>
  doc.blocks.flatMap((block) => (block.is === 'outcomes' ? block.outcomes : []));
