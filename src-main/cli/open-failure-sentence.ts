import type { OpenFailure } from '#contract/book';
import type { WriteFailure } from '#contract/failures';
import { assertNever } from '#domain/result';

/** Why a book could not be opened, what is safe and what to do. */
export function openFailureSentence(failure: OpenFailure): string {
  switch (failure.type) {
    case 'Missing':
      return `There is no book at ${failure.path}. Check the path.`;
    case 'NotABook':
      return `${failure.path} is not a Bellwether book. It was left as it is; name another file.`;
    case 'Empty':
      return `${failure.path} is empty, so the book in it is gone or was never written. It was left as it is; restore a backup or name another file.`;
    case 'Damaged':
      return `The book at ${failure.path} is damaged (${failure.detail}). It was left as it is; restore a backup from the app.`;
    case 'Newer':
      return `The book at ${failure.path} is of version ${failure.fileVersion}, and this app knows versions up to ${failure.appVersion}. It was left as it is; open it with a newer Bellwether.`;
    case 'Locked':
      return `The book at ${failure.path} is open in the app or in another command. Nothing was written; close it there and try again.`;
    case 'IsDirectory':
      return `${failure.path} is a folder. Name the book's file in it.`;
    case 'NoAccess':
      return `The book at ${failure.path} cannot be read or written by this user. Check its permissions and its folder's.`;
    case 'DiskFull':
      return `There is no room left where ${failure.path} lies. Nothing was written; make room and try again.`;
    default:
      return assertNever(failure);
  }
}

/** Why a write was not taken. The book is as it was before. */
export function writeFailureSentence(failure: WriteFailure): string {
  switch (failure.type) {
    case 'NoBook':
      return 'No book is open. Name one with --book.';
    case 'ReadOnly':
      return 'The book can only be read: its file or folder is write-protected. Nothing was written; change its permissions and try again.';
    case 'DiskFull':
      return 'The disk is full. Nothing was written and the book is as it was; make room and try again.';
    case 'DiskFailed':
      return `The disk did not take the write (${failure.detail}). The book is as it was; check the disk and try again.`;
    case 'Damaged':
      return 'The book is damaged where this write had to go. Nothing was written; restore a backup from the app.';
    case 'FileGone':
      return 'The file of the book was moved, deleted or replaced during the command. What was written may not be in it; see where the file is and try again.';
    default:
      return assertNever(failure);
  }
}
