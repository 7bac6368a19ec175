import type { TableEdit } from './edit-table.ts';

/** The kinds of list that a note can have. */
export type ListKind = 'bullet' | 'ordered' | 'task';

/** What the toolbar can ask of an editor. */
export type FormatAct =
  | { readonly what: 'bold' | 'italic' | 'quote' | 'table' }
  /** 0 is plain text. */
  | { readonly what: 'heading'; readonly level: number }
  | { readonly what: 'list'; readonly kind: ListKind }
  /** Null takes the link away. */
  | { readonly what: 'link'; readonly address: string | null }
  | { readonly what: 'edit table'; readonly edit: TableEdit };

/** How the words around the caret are formed. */
export interface FormatState {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** 0 where it is none. */
  readonly heading: number;
  readonly list: ListKind | null;
  readonly isQuote: boolean;
  readonly isTable: boolean;
  readonly isCode: boolean;
  /** The address of the link that the caret is in. */
  readonly link: string | null;
}

/** What the toolbar of a note works on. */
export interface Formatting {
  readonly act: (act: FormatAct) => void;
  readonly state: () => FormatState;
  /** Tells when the state has become another; the answer ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** What whoever shows an editor can ask of it, whichever kind it is. */
export interface EditorHandle {
  /** The words as Markdown, as they stand this moment. */
  readonly markdown: () => string;
  /** Puts other words in the place of all. */
  readonly replace: (markdown: string) => void;
  /** Puts Markdown where the caret is. */
  readonly insert: (markdown: string) => void;
  readonly focus: () => void;
  /** Null where the editor shows the Markdown itself. */
  readonly formatting: Formatting | null;
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
  /** Alt F10: the keyboard goes to the toolbar. */
  onToolbar: () => void;
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
