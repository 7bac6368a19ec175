import type { Audience } from './audience.ts';
import type { Instant } from './time.ts';

/** An image or file of a note; what it holds lies in the book under its hash. */
export interface AttachmentRow {
  id: string;
  note_id: string;
  /** The file's name, without its folder. */
  name: string;
  media_type: string;
  /** Bytes. */
  size: number;
  /** Of the content, in lower-case hexadecimal. */
  sha256: string;
  audience: Audience;
  created_at: Instant;
}

/** What became of a step that was found in a note: it is not offered again. */
export interface NoteFindRow {
  id: string;
  note_id: string;
  /** The sentence as it stands in the note. */
  sentence: string;
  answer: 'taken' | 'dismissed';
  /** What was made of it. */
  commitment_id: string | null;
  audience: Audience;
  created_at: Instant;
}
