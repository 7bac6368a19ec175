import { placeRefusalSentence, type PlaceRefusal } from '#domain/place-refusal';
import { writeFailureOf } from '../storage/sqlite-failure.ts';

/** Why nothing was written there, with the option that lets it be replaced where there is one. */
export const placeSentence = (refusal: PlaceRefusal): string =>
  placeRefusalSentence(refusal) + (refusal.why === 'taken' ? ' --force replaces it.' : '');

const diskReasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; make room and try again.',
  EDQUOT: 'your share of the disk is used up; make room and try again.',
  EACCES: 'the folder cannot be written by this user; name another place.',
  EPERM: 'the folder cannot be written by this user; name another place.',
  EROFS: 'the folder can only be read; name another place.',
  ENOENT: 'the folder is not there; name another place.',
  ENOTDIR: 'a file stands where a folder is needed; name another place.',
  ENAMETOOLONG: 'the name is too long; name another place.',
};

/** Why a file could not be written, in words that end with a cure. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code in diskReasons)
    return diskReasons[error.code] ?? '';
  switch (writeFailureOf(error)?.type) {
    case 'DiskFull':
      return 'the disk is full; make room and try again.';
    case 'Damaged':
      return 'the book is damaged; restore a backup from the app.';
    case 'ReadOnly':
    case 'DiskFailed':
      return 'the disk did not take it; check the disk, or name another place.';
    default:
      return `${error instanceof Error ? error.message.replace(/\.?$/, '.') : 'of something unexpected.'}`;
  }
}
