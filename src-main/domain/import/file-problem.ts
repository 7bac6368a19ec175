/** Why a file cannot be read at all; each becomes a sentence. */
export type FileProblem =
  | { readonly type: 'Missing' }
  | { readonly type: 'IsDirectory' }
  | { readonly type: 'NoAccess' }
  | { readonly type: 'TooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly type: 'Empty' }
  | { readonly type: 'Workbook' }
  | { readonly type: 'WebPage' }
  | { readonly type: 'NotText' }
  | { readonly type: 'OtherFormat'; readonly format: string }
  | { readonly type: 'WrongEncoding'; readonly encoding: string }
  | { readonly type: 'NoRows' }
  | { readonly type: 'Cancelled' };

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

export function describeFileProblem(problem: FileProblem, name: string): string {
  switch (problem.type) {
    case 'Missing':
      return `${name} is not there. It may have been moved or renamed.`;
    case 'IsDirectory':
      return `${name} is a folder. Choose a CSV file in it.`;
    case 'NoAccess':
      return `${name} cannot be read: this account of the computer has no permission for it, or the disk does not answer.`;
    case 'TooLarge':
      return `${name} has ${megabytes(problem.bytes)}; up to ${megabytes(problem.limit)} can be imported at once. Split it, or export fewer columns.`;
    case 'Empty':
      return `${name} is empty: there is nothing to import.`;
    case 'Workbook':
      return `${name} is a workbook, not a CSV file. Open it and save the sheet as “CSV UTF-8”, then import that file.`;
    case 'WebPage':
      return `${name} is a web page, not a CSV file. Choose CSV as the format when you export.`;
    case 'NotText':
      return `${name} is not a text file. Export the list as CSV, then import that file.`;
    case 'OtherFormat':
      return `${name} holds ${problem.format}, not a table. Export the list as CSV, then import that file.`;
    case 'WrongEncoding':
      return `${name} cannot be read as ${problem.encoding}. Choose another encoding.`;
    case 'NoRows':
      return `${name} has no row with data below its header.`;
    case 'Cancelled':
      return `Reading ${name} was cancelled. Nothing was changed.`;
  }
}
