import type { Handlers, Reply } from '#contract/api';
import type { Channel } from '#contract/channel-names';
import { channels } from '#contract/channels';
import { transportFailure } from '#contract/failures';
import { err, type Result } from '#domain/result';
import type { ZodError, ZodType } from 'zod';

/** Answers one call of the page: whatever arrives, a reply comes back and nothing is thrown. */
export type Answer = (channel: string, raw: unknown) => Promise<Reply<Channel>>;

export interface AnswerDeps {
  readonly handlers: Handlers;
  /** Told of errors that no caller expected. */
  readonly report: (error: unknown) => void;
  /** Holds what the handlers answer against the contract too; for development and tests. */
  readonly checksOutput: boolean;
}

/** The contract at work: input is parsed, the handler asked, and its answer is a tagged value. */
export const createAnswer =
  ({ handlers, report, checksOutput }: AnswerDeps): Answer =>
  async (channel, raw) => {
    if (!isChannel(channel)) return err({ type: 'InvalidInput', message: 'unknown channel' });
    const input = parse(channels[channel].input, raw);
    if (!input.ok) return err({ type: 'InvalidInput', message: input.error });
    // The table of handlers is typed by channel; which channel it is, only the running program knows.
    const handle = handlers[channel] as (input: unknown) => Promise<Reply<Channel>> | Reply<Channel>;
    try {
      const reply = await handle(input.value);
      if (checksOutput) assertReply(channel, reply);
      return reply;
    } catch (error) {
      report(error);
      return err({ type: 'Unexpected' });
    }
  };

const isChannel = (name: string): name is Channel => Object.hasOwn(channels, name);

function parse(schema: ZodType, raw: unknown): Result<unknown, string> {
  try {
    const parsed = schema.safeParse(raw);
    return parsed.success ? { ok: true, value: parsed.data } : err(describe(parsed.error));
  } catch {
    // Input nested so deeply that the parser itself gave up.
    return err('unreadable');
  }
}

/** Where the first problems are and of which kind; never what was given. */
const describe = (error: ZodError): string =>
  error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.map(String).join('.') || '(all)'}: ${issue.code}`)
    .join('; ')
    .slice(0, 300);

function assertReply(channel: Channel, reply: Reply<Channel>): void {
  const { output, error } = channels[channel];
  const problem = reply.ok
    ? parse(output, reply.value)
    : transportFailure.safeParse(reply.error).success
      ? undefined
      : parse(error, reply.error);
  if (problem && !problem.ok) throw new Error(`${channel} answered against the contract: ${problem.error}`);
}
