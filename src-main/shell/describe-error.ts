/**
 * An error as the log may hold it: its kind, its code and where in our code it arose.
 * The message is left out, for it may quote what the user wrote; so are the folders of this machine.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `error of type ${typeof error}`;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return [`${error.name}${code}`, ...framesOf(error)].join('\n');
}

const deepest = 12;

function framesOf(error: Error): readonly string[] {
  const stack = error.stack ?? '';
  // The message comes first and may have many lines, some of which may look like a place.
  const start = error.message === '' ? 0 : stack.indexOf(error.message) + error.message.length;
  return stack
    .slice(Math.max(0, start))
    .split('\n')
    .filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line))
    .slice(0, deepest)
    .map((line) => line.replace(/(?:[a-z]+:\/\/)?(?:[A-Za-z]:)?[\\/][^():]*[\\/](?=[^\\/():]+:\d+:\d+)/, '').trimEnd());
}
