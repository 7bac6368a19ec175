/** What whoever shows an editor can ask of it, whichever kind it is. */
export interface EditorHandle {
  /** The words as Markdown, as they stand this moment. */
  readonly markdown: () => string;
  /** Puts other words in the place of all. */
  readonly replace: (markdown: string) => void;
  /** Puts Markdown where the caret is. */
  readonly insert: (markdown: string) => void;
  readonly focus: () => void;
}

/** Something that a note can link to. */
export interface Suggestion {
  readonly label: string;
  readonly detail: string;
  /** `account:…` or `person:…`. */
  readonly address: string;
}

/** Props that every editor of a note has. */
export interface EditorProps {
  /** What a screen reader calls it. */
  label: string;
  /** The Markdown that it begins with; later words come by the handle. */
  initial: string;
  isReadOnly: boolean;
  onReady: (handle: EditorHandle) => void;
  onChange: () => void;
  /** Esc: the keyboard leaves the text. */
  onEscape: () => void;
  /** Files that were pasted or dropped. */
  onFiles: (files: readonly File[]) => void;
  /** More was pasted than this editor takes with ease: all of the words, with the new ones in their place. */
  onTooLong: (markdown: string, caret: number | null) => void;
  /** A link of the note was followed: `account:…`, `person:…`, `attachment:…` or an address. */
  onLink: (address: string) => void;
  /** Accounts and people that a typed name may mean. */
  suggest: (text: string) => Promise<readonly Suggestion[]>;
  /** The picture of an attachment as an address that the page may show; null where there is none. */
  pictureOf: (id: string) => Promise<string | null>;
}

/** Longer notes are edited as plain Markdown: the other editor would stutter. */
export const longestRich = 60_000;
