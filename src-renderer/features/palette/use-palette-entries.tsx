import { CornerDownLeft } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { plainSnippet } from '#domain/note';
import type { Output } from '#contract/channels';
import { levelNames } from '#domain/sentiment';
import { useCall } from '../../lib/api.ts';
import type { LogStart } from '../../lib/app-actions.ts';
import type { AppCommand } from '../../lib/commands.ts';
import { dayOfInstant, formatDate } from '../../lib/format-date.ts';
import { searchHitIcons } from '../../lib/search-hit-icons.ts';
import { useHere, type Here } from '../../lib/use-here.ts';
import type { Command, CommandGroup } from '../../ui/command-palette.tsx';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import { lineOffer, type LineOffer } from './line-offer.ts';
import { matchCommands } from './match-commands.ts';
import { Snippet } from '../../ui/snippet.tsx';

/** What the entries of the palette need. */
export interface PaletteEntriesProps {
  readonly query: string;
  readonly commands: readonly AppCommand[];
  readonly keysOf: (command: AppCommand) => string | undefined;
  readonly openAccount: (id: string, section?: string, at?: string) => void;
  readonly openLog: (start: LogStart) => void;
  readonly logLine: (text: string) => void;
}

/** What the palette shows and what each entry does. */
export interface PaletteEntries {
  readonly groups: readonly CommandGroup[];
  readonly act: (id: string) => void;
  readonly foot: ReactNode;
  readonly isLoading: boolean;
}

interface Entry extends Command {
  readonly act: () => void;
}

const mostAccounts = 6;
const mostHits = 8;
const mostCommands = 8;

/** Accounts, commands and found words for what was typed, and the line itself when it can be logged. */
export function usePaletteEntries(props: PaletteEntriesProps): PaletteEntries {
  const { query, commands } = props;
  const text = query.trim();
  const isTyped = text !== '';
  const accounts = useCall('accounts:suggest', { text, limit: mostAccounts }, { keepsPrevious: true });
  const hits = useCall(
    'search:find',
    { text, limit: mostHits, order: 'newest', match: 'beginning', filter: null },
    { enabled: text.length > 1, keepsPrevious: true },
  );
  const line = useCall(
    'line:read',
    { text, caret: text.length, accountId: null },
    { enabled: isTyped, keepsPrevious: true },
  );
  const here = useHere();

  const offer = isTyped ? lineOffer(line.data) : null;
  const groups = useMemo(() => {
    const found = matchCommands(commands, text);
    const log = offer ? [{ id: 'log', title: 'Log', commands: [logEntry(offer, text, props)] }] : [];
    const places = {
      id: 'accounts',
      title: isTyped ? 'Accounts' : 'Recent accounts',
      commands: (accounts.data ?? []).map((account) => accountEntry(account, props)),
    };
    const acts = {
      id: 'commands',
      title: 'Commands',
      commands: found.slice(0, isTyped ? mostCommands : found.length).map((command) => commandEntry(command, props)),
    };
    const words = {
      id: 'hits',
      title: 'Notes, people and promises',
      commands: (text.length > 1 ? (hits.data ?? []) : [])
        .filter(({ kind }) => kind !== 'account')
        .map((hit) => hitEntry(hit, props, here)),
    };
    // A line that says more than a name is meant to be logged; otherwise one most likely wants to go somewhere.
    return offer?.isPlain ? [...log, places, acts, words] : [places, acts, words, ...log];
    // The props are callbacks of the frame that do the same whenever they are made.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [
    commands,
    text,
    isTyped,
    offer?.act,
    offer?.gloss,
    offer?.accountName,
    line.data,
    accounts.data,
    hits.data,
    here,
  ]);

  return {
    groups,
    act: (id) =>
      groups
        .flatMap((group): readonly Entry[] => group.commands)
        .find((entry) => entry.id === id)
        ?.act(),
    foot: isTyped
      ? undefined
      : 'A line logs at once: an account, 1 to 5, ~80% for how sure, #signal, !reason, @person, and a note.',
    isLoading: accounts.isPending || (text.length > 1 && hits.isPending),
  };
}

function logEntry(
  { act, accountName, gloss }: LineOffer,
  text: string,
  { logLine, openLog }: PaletteEntriesProps,
): Entry {
  return act === 'log'
    ? {
        id: 'log',
        icon: CornerDownLeft,
        label: `Log: ${accountName}`,
        detail: gloss,
        keys: 'Enter',
        act: () => logLine(text),
      }
    : {
        id: 'log',
        icon: CornerDownLeft,
        label: `Log, and choose ${accountName}`,
        detail: gloss,
        act: () => openLog({ line: text }),
      };
}

function accountEntry(account: Output<'accounts:suggest'>[number], { openAccount }: PaletteEntriesProps): Entry {
  const { id, name, detail, level, stale } = account;
  const words = level === null ? 'no sentiment yet' : stale ? `${levelNames[level]}, stale` : levelNames[level];
  return {
    id: `account ${id}`,
    mark: <SentimentMark level={level} state={stale ? 'hatched' : 'solid'} size={12} />,
    label: name,
    detail: detail === null ? words : `${words}, ${detail}`,
    act: () => openAccount(id),
  };
}

function commandEntry(command: AppCommand, { keysOf }: PaletteEntriesProps): Entry {
  return { id: `command ${command.id}`, label: command.name, keys: keysOf(command), act: () => command.run() };
}

function hitEntry(hit: Output<'search:find'>[number], { openAccount }: PaletteEntriesProps, here: Here): Entry {
  const day = hit.at === null ? null : formatDate(dayOfInstant(hit.at, here.zone), here);
  return {
    id: `${hit.kind} ${hit.id}`,
    icon: searchHitIcons[hit.kind],
    label: day === null ? hit.accountName : `${hit.accountName}, ${day}`,
    detail: (
      <Snippet text={hit.kind === 'note' && hit.interactionId === null ? plainSnippet(hit.snippet) : hit.snippet} />
    ),
    act: () =>
      hit.kind === 'person'
        ? openAccount(hit.accountId, 'People')
        : // What was said outside of an interaction stands beside the judgement.
          (hit.kind === 'quote' || hit.kind === 'plan') && hit.interactionId === null
          ? openAccount(hit.accountId, 'Overview')
          : openAccount(hit.accountId, 'Timeline', hit.at ?? undefined),
  };
}
