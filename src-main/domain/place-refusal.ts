import { assertNever } from './result.ts';

/** Why nothing is written at a place that was named for a new file. */
export const placeFaults = [
  'the book',
  'a book',
  'a database',
  'the source',
  'taken',
  'a folder',
  'not a folder',
  'not a file',
] as const;
export type PlaceFault = (typeof placeFaults)[number];

/** A file that was not written, because of what lies where it should go. What lies there was left as it is. */
export interface PlaceRefusal {
  readonly type: 'PlaceRefused';
  readonly why: PlaceFault;
  readonly path: string;
}

/** What lies there, what is safe and what to do. */
export function placeRefusalSentence({ why, path }: PlaceRefusal): string {
  switch (why) {
    case 'the book':
      return `${path} is the book itself, or belongs to it. Nothing was written there and the book is as it was; name another file.`;
    case 'a book':
      return `${path} is a Bellwether book, or belongs to one, and a book is never replaced. It was left as it is; name another file.`;
    case 'a database':
      return `${path} is a database of another program. It was left as it is; name another file.`;
    case 'the source':
      return `${path} is the file that is being read. It was left as it is; name another file.`;
    case 'taken':
      return `There is already something at ${path}. It was left as it is; name another place.`;
    case 'a folder':
      return `${path} is a folder. Nothing was written; name a file in it.`;
    case 'not a folder':
      return `${path} is a file, and a folder is needed there. It was left as it is; name another place.`;
    case 'not a file':
      return `${path} is not a file that could be replaced. Nothing was written; name another file.`;
    default:
      return assertNever(why);
  }
}
