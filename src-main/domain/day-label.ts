import { weekday, type IsoDate } from './time.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as the one-line log echoes it: `Tue 1 Dec 2026`. Typed back, it is the same day. */
export const dayLabel = (date: IsoDate): string =>
  `${weekdays[weekday(date) - 1] ?? ''} ${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
