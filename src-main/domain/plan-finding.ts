import type { Doc, DocOutcome } from './document.ts';
import type { IsoDate } from './time.ts';

const small = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const count = (many: number): string => small[many] ?? String(many);
const lower = (many: number): string => count(many).toLowerCase();

/** CP5: what the page says first: true, countable on the page, and nothing where there is no outcome. */
export function findingOf(outcomes: readonly DocOutcome[], today: IsoDate): Doc['finding'] {
  const live = outcomes.filter(({ state }) => state !== 'dropped');
  if (live.length === 0) return null;
  const met = live.filter(({ state }) => state === 'met').length;
  const first =
    met === live.length
      ? live.length === 1
        ? 'The outcome is met.'
        : `All ${lower(live.length)} outcomes are met.`
      : live.length === 1
        ? 'The outcome is not met yet.'
        : `${count(met)} of ${met === 0 ? 'the ' : ''}${lower(live.length)} outcomes ${met < 2 ? 'is' : 'are'} met.`;
  const parts = [
    said(live, ['on track'], 'on track'),
    said(live, ['at risk', 'off track', 'late'], 'behind'),
    said(live, ['no reading'], 'without a reading yet'),
  ].filter((part) => part !== '');
  const [head, ...others] = parts;
  const rest = head === undefined ? '' : `${[capital(head), ...others].join(', ')}.`;
  const waiting = live
    .flatMap(({ steps }) => steps)
    .filter((step) => step.done === null && step.due !== null && step.due.on >= today)
    .sort((left, right) => ((left.due?.on ?? '') < (right.due?.on ?? '') ? -1 : 1))[0];
  return {
    first,
    rest: `${rest}${waiting?.due ? ` Next: ${waiting.text.replace(/[.]$/, '')}, by ${waiting.due.words}.` : ''}`.trim(),
  };
}

function said(live: readonly DocOutcome[], states: readonly string[], words: string): string {
  const many = live.filter(({ state }) => states.includes(state)).length;
  return many === 0 ? '' : `${lower(many)} ${many === 1 ? 'is' : 'are'} ${words}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
