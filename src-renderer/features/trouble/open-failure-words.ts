import type { OpenFailure } from '#contract/book';

/** A failure to open a book in words: what happened, what is safe, what to do. */
export interface FailureWords {
  readonly title: string;
  readonly happened: string;
  readonly safe: string;
  readonly cure: string;
  /** Whether trying the same file again can help. */
  readonly canRetry: boolean;
  /** Whether putting a backup in its place is a cure. */
  readonly canRestore: boolean;
}

const untouched = 'Bellwether has changed nothing in the file.';

const noBackup = 'There is no backup of it in the usual folder.';
const withoutBackup = `${noBackup} Open another book, such as a backup that you keep elsewhere, or start a new one.`;

/** Where the file was put aside, when it was. */
const keptWords = (kept: string | null): string =>
  kept === null ? untouched : `The file is kept as it is, and a copy of it is at ${kept}.`;

/** Each failure to open a book as sentences for the person in front of it: only what can be done is said. */
export function openFailureWords(failure: OpenFailure, hasBackups: boolean): FailureWords {
  const name = bookNameOf(failure.path);
  switch (failure.type) {
    case 'Missing':
      return {
        title: `The book “${name}” is not where it was`,
        happened: 'The file has been moved, renamed or deleted, or the drive it is on is not connected.',
        safe: 'Nothing was made in its place.',
        cure: hasBackups
          ? 'Connect the drive and try again, open the file where it is now, or restore a backup.'
          : `Connect the drive and try again, or open the file where it is now. ${noBackup}`,
        canRetry: true,
        canRestore: true,
      };
    case 'NotABook':
      return {
        title: `“${name}” is not a book`,
        happened:
          'The file does not begin as a Bellwether book does. It may be another kind of file, or one that was overwritten.',
        safe: keptWords(failure.kept),
        cure: hasBackups ? 'Restore a backup, or open another book.' : withoutBackup,
        canRetry: false,
        canRestore: true,
      };
    case 'Empty':
      return {
        title: `The book “${name}” is an empty file`,
        happened:
          'The file is there, but nothing is in it. This can happen when a disk was full or a copy was interrupted.',
        safe: keptWords(failure.kept),
        cure: hasBackups ? 'Restore a backup, or open another book.' : withoutBackup,
        canRetry: false,
        canRestore: true,
      };
    case 'Damaged':
      return {
        title: `The book “${name}” is damaged`,
        happened: `Some of what the file says about itself does not hold (${failure.detail}).`,
        safe: keptWords(failure.kept),
        cure: hasBackups ? 'Restore the newest backup; the damaged file stays beside it.' : withoutBackup,
        canRetry: false,
        canRestore: true,
      };
    case 'Newer':
      return {
        title: `The book “${name}” is from a newer Bellwether`,
        happened: `The book is of version ${failure.fileVersion}; this app knows books up to version ${failure.appVersion}.`,
        safe: untouched,
        cure: 'Update Bellwether to open it, or open another book.',
        canRetry: true,
        canRestore: false,
      };
    case 'Locked':
      return {
        title: `The book “${name}” is in use`,
        happened: 'Another program is writing to it: a second Bellwether, or its command line.',
        safe: untouched,
        cure: 'Close the other program and try again.',
        canRetry: true,
        canRestore: false,
      };
    case 'IsDirectory':
      return {
        title: `“${name}” is a folder`,
        happened: 'A book is one file; this is a folder.',
        safe: untouched,
        cure: 'Open the file inside it that ends in .bellwether.',
        canRetry: false,
        canRestore: false,
      };
    case 'NoAccess':
      return {
        title: `The book “${name}” may not be read`,
        happened: 'The system does not let Bellwether read this file, or write in its folder.',
        safe: untouched,
        cure: 'Give yourself access to the file and try again, or open another book.',
        canRetry: true,
        canRestore: false,
      };
    case 'DiskFull':
      return {
        title: 'The disk is full',
        happened: `There is no room left beside “${name}”, and opening a book needs a little.`,
        safe: untouched,
        cure: 'Make some room on the disk and try again.',
        canRetry: true,
        canRestore: false,
      };
  }
}

/** The file's name without its folder and ending. */
export const bookNameOf = (path: string): string =>
  (path.split(/[/\\]/).findLast((part) => part !== '') ?? path).replace(/\.bellwether$/i, '');
