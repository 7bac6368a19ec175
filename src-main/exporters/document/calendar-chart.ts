import type { DocBlock, DocDay, DocOutcome } from '#domain/document';
import type { DocNode } from '#domain/document-node';
import { h, opticalLength } from './make-node.ts';
import { drawing, label, stroke } from './way-chart.ts';

const width = 504;
const labels = 160;
const rowHeight = 22;
const top = 18;
/** A drawing cannot be torn over two pages. */
const most = 24;

const time = (on: string): number => Date.parse(`${on}T00:00:00Z`);

/** The plan on a calendar: a bar from start to due day, a mark for each step, one line for today. */
export function calendarCharts(
  { from, to }: Extract<DocBlock, { is: 'calendar' }>,
  outcomes: readonly DocOutcome[],
  today: DocDay,
  language: string,
): readonly DocNode[] {
  const dated = outcomes.filter(({ due, state }) => due !== null && state !== 'dropped');
  const parts: (readonly DocOutcome[])[] = [];
  for (let at = 0; at < dated.length; at += most) parts.push(dated.slice(at, at + most));
  return parts.map((part) => h('figure', null, calendarChart(part, { from, to, today, language })));
}

function calendarChart(
  rows: readonly DocOutcome[],
  { from, to, today, language }: { from: string; to: string; today: DocDay; language: string },
): DocNode {
  const span = time(to) - time(from);
  const x = (on: string): number =>
    labels + Math.max(0, Math.min(1, (time(on) - time(from)) / span)) * (width - labels);
  const height = top + rows.length * rowHeight + 14;
  const quarter = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const body: DocNode[] = [];
  const every = span > 4 * 366 * 86_400_000 ? 12 : span > 200 * 86_400_000 ? 3 : 1;
  const month = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  for (; month.getTime() <= time(to); month.setUTCMonth(month.getUTCMonth() + 1)) {
    if (month.getTime() < time(from) || month.getUTCMonth() % every !== 0) continue;
    const at = x(month.toISOString().slice(0, 10));
    body.push(stroke(at, top - 6, at, height - 14, 'var(--hair)', 0.5));
    if (at < width - 40) body.push(label(at + 2, top - 8, quarter.format(month), { colour: 'var(--ink-3)' }));
  }
  for (const [index, row] of rows.entries()) {
    const y = top + index * rowHeight + rowHeight / 2;
    body.push(label(0, y + 2.6, row.number, { size: 7.6, weight: 600, colour: 'var(--c1)' }));
    const lines = twoLines(row.words);
    for (const [line, words] of lines.entries()) {
      body.push(label(14, y + 2.6 + (line - (lines.length - 1) / 2) * 9, words, { size: 7.2, colour: 'var(--ink)' }));
    }
    body.push(stroke(labels, y, width, y, 'var(--hair)', 0.5));
    const start = x(row.starts?.on ?? from);
    const end = x(row.due?.on ?? to);
    body.push(
      h('rect', {
        x: start,
        y: y - 1.5,
        width: Math.max(end - start, 1),
        height: 3,
        fill: row.state === 'met' ? 'var(--c1)' : 'var(--rule)',
      }),
    );
    for (const step of row.steps) {
      const day = step.done ?? step.due;
      if (day === null) continue;
      body.push(
        step.done
          ? h('circle', { cx: x(day.on), cy: y, r: 3.4, fill: 'var(--c1)' })
          : h('circle', { cx: x(day.on), cy: y, r: 3, fill: '#fff', stroke: 'var(--c1)', 'stroke-width': 1 }),
      );
    }
  }
  const now = x(today.on);
  body.push(stroke(now, top - 4, now, height - 12, 'var(--ink)', 0.9));
  body.push(
    label(Math.min(now, width - 12), height - 3, 'today', { anchor: 'middle', weight: 500, colour: 'var(--ink)' }),
  );
  const says = rows
    .map(
      ({ number, steps, due }) =>
        `${number}: ${steps.filter(({ done }) => done !== null).length} of ${steps.length} steps done, due ${due?.words ?? ''}`,
    )
    .join('; ');
  return drawing(width, height, `Calendar of the plan. ${says}.`, ...body);
}

/** One or two lines for the margin of the calendar: the full words stand with the outcome itself. */
function twoLines(words: string): readonly string[] {
  const lines: string[] = [''];
  const pieces = words.includes(' ') ? words.split(' ') : Array.from(words);
  const between = words.includes(' ') ? ' ' : '';
  for (const piece of pieces) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? piece : last + between + piece;
    if (last === '' || opticalLength(longer) <= 34) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  if (lines.length <= 2) return lines.map((line) => short(line));
  return [short(lines[0] ?? ''), `${short(lines[1] ?? '').replace(/[,;:.…]$/, '')}…`];
}

const short = (line: string): string =>
  opticalLength(line) <= 36 ? line : `${Array.from(line).slice(0, 33).join('')}…`;
