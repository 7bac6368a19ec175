import type { Channel } from '#contract/channel-names';
import type { Failure } from '#contract/channels';
import type { TransportFailure } from '#contract/failures';
import { placeRefusalSentence } from '#domain/place-refusal';
import { planRefusalSentence } from '#domain/plan-tree';
import { assertNever } from '#domain/result';
import { shortcutLabel } from './shortcut.ts';

/** Every way a call can fail. */
export type AnyFailure = Failure<Channel> | TransportFailure;

/** What happened, what is safe and what to do, for every failure there is. One that is missing does not compile. */
export function failureSentence(failure: AnyFailure): string {
  switch (failure.type) {
    case 'InvalidInput':
      return 'Bellwether did not understand that, so nothing was changed. Check what you entered and try again.';
    case 'Untrusted':
      return 'That did not come from the window itself, so nothing was done. Close Bellwether and start it again.';
    case 'Unexpected':
      return 'Something went wrong inside Bellwether. What you saved is safe. Try again; if it happens again, close Bellwether and start it anew.';
    case 'NotFound':
      return `This ${failure.what} is no longer in the book. Nothing was changed. Undo may bring it back.`;
    case 'AttachmentTooLarge':
      return `${failure.name} has ${Math.ceil(failure.bytes / 1024 / 1024)} MB, and a file of a note may have 25 MB. It was not added. Make it smaller, or name in the note where it lies.`;
    case 'CalendarRefused':
      return `${failure.message} Nothing was changed.`;
    case 'StillToCome':
      return 'This day or time is still to come, and a log is of what happened. Nothing was logged. Choose a day and time that have passed; what is planned is a next step.';
    case 'PlanRefused':
      return planRefusalSentence(failure.why);
    case 'WordsNeeded':
      return failure.which === 'attribution'
        ? 'An outcome is achieved because of something. Nothing was changed. Say in a line why it is down to us, or choose another standing.'
        : 'Somebody will ask why. Nothing was changed. Say in a line what happened, or choose another standing.';
    case 'NothingToAgree':
      return 'There is no outcome in this plan yet. Nothing was changed. Write down one in their words, then agree on it.';
    case 'PlanMisfit':
      return {
        owner: 'The owner is not a person of this account. Nothing was changed. Choose one of its people.',
        dependency:
          'A line cannot wait for itself, nor for one that waits for it. Nothing was changed. Choose another.',
        objective: 'The objective is not of this account. Nothing was changed. Choose one of its own.',
        dates: 'The line would be due before it starts. Nothing was changed. Correct one of the two dates.',
      }[failure.why];
    case 'ExternalIdTaken':
      return `The external id already belongs to ${failure.by}. Nothing was changed. Give this account another one, or leave it empty.`;
    case 'ParentLoop':
      return 'An account cannot stand above itself. Nothing was changed. Choose another parent, or none.';
    case 'EndsBeforeStart':
      return 'The line would end before it starts. Nothing was changed. Correct one of the two dates.';
    case 'AnsweredBeforeAsked':
      return 'The answer would stand before the question. Nothing was saved. Correct one of the two days.';
    case 'PeriodBackwards':
      return 'The period would end before it begins. Nothing was saved. Correct one of the two days.';
    case 'PeriodToCome':
      return 'This period has not begun, so its value can only be expected. Nothing was saved. Save it as expected, or correct its first day.';
    case 'NoAmount':
      return 'That comes to no amount, or to one too large for a receipt. Nothing was saved. Check the numbers it is reckoned from.';
    case 'NameNeeded':
      return 'A confirmation needs the name of who gave it. Nothing was saved. Choose a person, or type a name.';
    case 'AccountNeeded':
      return 'It is not clear which account this is about. Nothing was logged yet. Name the account in the line, or pick one.';
    case 'NoBook':
      return 'No book is open. Open a book first, then try again.';
    case 'ReadOnly':
      return 'This book can be read but not changed: its file, or the folder it is in, is write-protected. Copy the book to a folder of yours, or change its permissions.';
    case 'DiskFull':
      return 'The disk is full, so this was not saved. The book is as it was before. Free some space, then try again.';
    case 'DiskFailed':
      return 'The disk refused to write, so this was not saved. The book is as it was before. Check the disk, and back up the book to another one.';
    case 'FileGone':
      return 'The file of this book was moved, deleted or replaced while it was open, so this was not saved. All that was saved before is still here in the window. Save the open book elsewhere, then go on.';
    case 'PlanInternal':
      return 'This plan itself is internal, so nothing of it may leave. Share the plan first, or make the copy for your manager.';
    case 'CopyChanged':
      return 'The plan has changed since you looked. Nothing left. Look at the copy once more.';
    case 'PlaceRefused':
      return placeRefusalSentence(failure);
    case 'BackupGone':
      return `The backup ${fileName(failure.path)} is no longer there, or is damaged. Nothing was changed. Restore another backup, or open another book.`;
    case 'Damaged':
      if ('path' in failure)
        return `${fileName(failure.path)} is damaged: ${failure.detail}. It was not touched. Restore a backup of it, or choose another book.`;
      return 'The file of this book is damaged. Nothing was written over it. Open the newest backup instead.';
    case 'Missing':
      return `There is no book at ${failure.path}. It may have been moved, or its disk is not connected. Choose it where it is now.`;
    case 'NotABook':
      return `${fileName(failure.path)} is not a Bellwether book. ${keptAside(failure.kept)} Choose another file, or restore a backup.`;
    case 'Empty':
      return `${fileName(failure.path)} is empty: there is nothing in the file at all. ${keptAside(failure.kept)} Restore the newest backup, or choose another book.`;
    case 'Newer':
      return `${fileName(failure.path)} was written by a newer Bellwether. It was not touched. Install the newer version to open it.`;
    case 'Locked':
      return `${fileName(failure.path)} is open in another Bellwether. Close it there, then try again.`;
    case 'IsDirectory':
      return `${fileName(failure.path)} is a folder, not a book. Choose a file that ends in .bellwether.`;
    case 'NoAccess':
      return `You may not open ${fileName(failure.path)}. It was not touched. Ask for access to the file and its folder, or choose another book.`;
    case 'BackupFailed':
      return 'The backup was not made, and no half of one was left behind. The book itself is safe. Choose another folder, or free some space, and try again.';
    case 'ExportFailed':
      return 'The export was not written. The book itself is safe. Choose another folder, or free some space, and try again.';
    case 'FileProblem':
      return `${failure.message} The book was not changed.`;
    case 'Gone':
      return 'This import is no longer at hand. The book was not changed by it. Choose the file again.';
    case 'Cancelled':
      return 'The import was stopped. The book is as it was before.';
    case 'OpenColumns':
      return `Some columns are not decided yet: ${failure.headers.join(', ')}. Nothing was imported. Choose a field for each, or leave it out.`;
    case 'AlreadyUndone':
      return 'This import was undone before. Nothing was changed. Redo brings it back.';
    case 'HotkeyTaken':
      return `${shortcutLabel(failure.hotkey)} is held by another program, so the keys are as they were before. Choose others, or free them in that program.`;
    case 'SaveFailed':
      return `${failure.message} The book is safe. Choose another folder, or free some space, and try again.`;
    case 'NotYetKnown':
      return 'Nothing had been recorded of this account by then. Choose a later day.';
    default:
      return assertNever(failure);
  }
}

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

const keptAside = (kept: string | null): string =>
  kept === null ? 'It was not touched.' : `It was kept aside as ${fileName(kept)}.`;
