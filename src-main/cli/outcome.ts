/** How a command of the command line ended: 0 done, 1 done in part or refused for its input, 2 could not run. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  /** For stdout, as JSON; undefined prints nothing there. */
  readonly output?: unknown;
  /** For stderr: sentences. */
  readonly messages: readonly string[];
  /** The book's file was found damaged. */
  readonly damage?: boolean;
}

export const done = (output: unknown, ...messages: string[]): Outcome => ({ exitCode: 0, output, messages });

export const inPart = (output: unknown, ...messages: string[]): Outcome => ({ exitCode: 1, output, messages });

/** Refused for what was typed or given. */
export const refused = (...messages: string[]): Outcome => ({ exitCode: 1, messages });

export const couldNot = (...messages: string[]): Outcome => ({ exitCode: 2, messages });
