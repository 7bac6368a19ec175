import type { PasteTarget } from '#domain/paste-back';

/** What a notice adds when the log lies on the clipboard now: " Copied as a Salesforce task." */
export const copiedSentence = (copiedAs: PasteTarget | null): string =>
  copiedAs === null ? '' : copiedAs === 'plain text' ? ' Copied as plain text.' : ` Copied as a ${copiedAs}.`;
