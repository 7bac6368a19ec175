/** What became of a row of a file, in the words of the preview, the end of the import and the list of imports. */
export const outcomeWords = {
  created: 'new',
  updated: 'changed',
  unchanged: 'unchanged',
  skipped: 'left out',
  question: 'to be asked',
} as const;
