import path from 'node:path';

/** The book that a command line names, as a whole path: the first argument that is a `.bellwether` file. */
export function bookArgument(argv: readonly string[], workingFolder: string): string | undefined {
  const named = argv
    .slice(1)
    .find((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.bellwether'));
  return named === undefined ? undefined : path.resolve(workingFolder, named);
}
