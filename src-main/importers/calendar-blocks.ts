import { createBreath } from './breath.ts';

/** One VCALENDAR of a file, cut into what it holds; nothing is understood yet. */
export interface CalendarBlocks {
  name: string | null;
  /** `X-WR-TIMEZONE`: what times without a zone mean. */
  zone: string | null;
  readonly zones: string[];
  readonly events: string[];
}

export interface CutFile {
  readonly calendars: readonly CalendarBlocks[];
  /** Events that begin and never end. */
  readonly torn: number;
}

/** CAL2: cuts a file into calendars and events by their own lines, so that one bad event spoils no other. */
export async function cutCalendars(text: string): Promise<CutFile> {
  const breathe = createBreath({});
  const calendars: CalendarBlocks[] = [];
  let calendar: CalendarBlocks | null = null;
  let block: { readonly is: 'VEVENT' | 'VTIMEZONE'; readonly lines: string[] } | null = null;
  let torn = 0;
  let count = 0;
  for (const line of unfolded(text)) {
    if (++count % 2000 === 0) await breathe('cut', count, null);
    const [, mark, part] = /^(BEGIN|END):\s*([A-Za-z-]+)\s*$/i.exec(line) ?? [];
    const begins = mark?.toUpperCase() === 'BEGIN';
    const what = part?.toUpperCase();
    if (what === 'VCALENDAR' || (what === 'VEVENT' && begins && block?.is === 'VEVENT')) {
      if (block?.is === 'VEVENT') torn += 1;
      block = null;
    }
    if (what === 'VCALENDAR') {
      calendar = null;
      if (begins) calendars.push((calendar = { name: null, zone: null, zones: [], events: [] }));
    } else if (block === null) {
      if (begins && (what === 'VEVENT' || what === 'VTIMEZONE')) block = { is: what, lines: [line] };
      else if (calendar !== null) noteHead(calendar, line);
    } else if (what === block.is && !begins) {
      // Events outside of any calendar are taken all the same.
      if (calendar === null) calendars.push((calendar = { name: null, zone: null, zones: [], events: [] }));
      (block.is === 'VEVENT' ? calendar.events : calendar.zones).push([...block.lines, line].join('\r\n'));
      block = null;
    } else block.lines.push(line);
  }
  if (block?.is === 'VEVENT') torn += 1;
  return { calendars, torn };
}

function noteHead(calendar: CalendarBlocks, line: string): void {
  const [, key, value] = /^(X-WR-CALNAME|X-WR-TIMEZONE|NAME)(?:;[^:]*)?:(.*)$/i.exec(line) ?? [];
  if (key === undefined || value === undefined) return;
  const text = value
    .replace(/\\([,;\\])/g, '$1')
    .replace(/\\n/gi, ' ')
    .trim();
  if (text !== '') calendar[key.toUpperCase() === 'X-WR-TIMEZONE' ? 'zone' : 'name'] = text;
}

/** Lines put together again that were folded after 75 octets. */
function* unfolded(text: string): Generator<string> {
  let whole: string[] = [];
  for (let at = 0; at <= text.length;) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = text.slice(at, text[end - 1] === '\r' ? end - 1 : end);
    at = end + 1;
    if (line.startsWith(' ') || line.startsWith('\t')) whole.push(line.slice(1));
    else {
      if (whole.length > 0) yield whole.join('');
      whole = [line];
    }
  }
  if (whole.length > 0) yield whole.join('');
}
