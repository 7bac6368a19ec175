import { parseArgs } from 'node:util';
import { backupCommand, checkCommand, exportCommand, historyCommand, importBookCommand } from './book-commands.ts';
import { generateCommand } from './generate-command.ts';
import { importCommand } from './import-command.ts';
import { importOptionSpec } from './import-options.ts';
import { listCommand } from './list-command.ts';
import { logCommand } from './log-command.ts';
import { couldNot, refused, type Outcome } from './outcome.ts';
import { usage } from './usage.ts';

const options = {
  book: { type: 'string' },
  to: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  ...importOptionSpec,
  size: { type: 'string' },
  seed: { type: 'string' },
} as const;

async function run(argv: readonly string[]): Promise<Outcome> {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error), usage);
  }
  const { values, positionals } = parsed;
  const [command, first, second] = positionals;
  if (values.help || command === undefined)
    return { exitCode: command === undefined && !values.help ? 1 : 0, messages: [usage] };
  const { book } = values;
  if (book === undefined) return refused(`${command} needs --book and the file of the book.`, usage);
  switch (command) {
    case 'import':
      return first === 'book' ? importBookCommand(second, book) : importCommand(first, second, book, values);
    case 'log':
      return logCommand(positionals.slice(1).join(' '), book);
    case 'list':
      return listCommand(first, book);
    case 'export':
      return exportCommand(first, book, values.to, values.force ?? false);
    case 'check':
      return checkCommand(book);
    case 'backup':
      return backupCommand(book, values.to, values.force ?? false);
    case 'generate':
      return generateCommand(values.size, values.seed, book);
    case 'undo':
    case 'redo':
      return historyCommand(command, book);
    default:
      return refused(`There is no command “${command}”.`, usage);
  }
}

const outcome = await run(process.argv.slice(2)).catch((error: unknown) =>
  couldNot(`Something unexpected went wrong: ${error instanceof Error ? error.message : String(error)}`),
);
for (const message of outcome.messages) process.stderr.write(`${message}\n`);
if (outcome.output !== undefined) process.stdout.write(`${JSON.stringify(outcome.output)}\n`);
process.exitCode = outcome.exitCode;
