/** An emptied field says nothing, and that is null in the book. */
export const blankToNull = (text: string | null): string | null => (text === null || text === '' ? null : text);
