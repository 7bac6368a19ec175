import type { DocOutcome, DocStep } from '#domain/document';
import type { DocNode } from '#domain/document-node';
import { h, quoted, said } from './make-node.ts';
import { doneMark, openMark, outcomeMark, valueMark } from './marks.ts';
import { wayChart } from './way-chart.ts';

/** The outcomes, each objective named once above its own. */
export function outcomeNodes(outcomes: readonly DocOutcome[]): readonly DocNode[] {
  return outcomes.map((outcome, index) => {
    const begins = outcome.under !== null && outcome.under !== outcomes[index - 1]?.under;
    return h(
      'div',
      { class: 'oc' },
      begins ? h('p', { class: 'under' }, said(outcome.under ?? '')) : null,
      h('div', { class: 'cols' }, margin(outcome), body(outcome)),
    );
  });
}

const margin = (outcome: DocOutcome): DocNode =>
  h(
    'div',
    { class: 's3' },
    h('p', { class: 'ocn', 'aria-hidden': 'true' }, outcome.number),
    h('p', { class: 'ocs' }, outcomeMark(outcome.state), h('b', null, outcome.state)),
    outcome.type === null
      ? null
      : h('p', { class: 'note' }, outcome.type.charAt(0).toUpperCase() + outcome.type.slice(1)),
    ...outcome.amounts.map(({ words, state, confirmed }) =>
      h(
        'p',
        { class: 'ocv' },
        valueMark(state),
        h(
          'span',
          null,
          h('b', null, words),
          ` ${state}`,
          h('span', { class: 'note' }, confirmed === null ? 'not yet confirmed' : said(confirmed)),
        ),
      ),
    ),
    h(
      'dl',
      { class: 'pown' },
      h(
        'div',
        null,
        h('dt', null, 'Owner'),
        h('dd', null, outcome.ownerTheirs === null ? 'not named yet' : said(outcome.ownerTheirs)),
      ),
      outcome.ownerOurs === null ? null : h('div', null, h('dt', null, 'With'), h('dd', null, said(outcome.ownerOurs))),
    ),
  );

const body = (outcome: DocOutcome): DocNode =>
  h(
    'div',
    { class: 's9' },
    h('h3', { class: 'words' }, outcome.words === '' ? 'Not written yet' : quoted(outcome.words)),
    outcome.measure === null ? null : h('p', { class: 'note meas' }, said(outcome.measure)),
    wayChart(outcome) ??
      (outcome.due === null ? null : h('p', { class: 'note' }, `Due ${outcome.due.words}. No target is set yet.`)),
    outcome.steps.length === 0
      ? h('p', { class: 'empty' }, 'No step is written down yet.')
      : h('ul', { class: 'steps' }, ...outcome.steps.map(stepNode)),
  );

const stepNode = ({ text, owner, due, done }: DocStep): DocNode =>
  h(
    'li',
    null,
    done ? doneMark('Done:') : openMark('Not done:'),
    h('span', null, said(text), ' ', h('span', { class: 'mute' }, owner === null ? 'not named yet' : said(owner))),
    h('span', { class: 'num' }, (done ?? due)?.short ?? '–'),
  );
