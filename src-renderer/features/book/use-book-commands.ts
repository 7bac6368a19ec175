import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { useCommands, type AppCommand } from '../../lib/commands.ts';

type ListenedKey = readonly [id: string, keys: readonly string[], name: string, hint?: string];

/** Keys that the grid itself listens to, so that the sheet of keys and the status bar know them. */
const gridKeys: readonly ListenedKey[] = [
  ['move', ['J K'], 'Move down and up', 'move'],
  ['select', ['X'], 'Select, or take out of the selection', 'select'],
  ['extend', ['Shift+J K'], 'Extend the selection'],
  ['sentiment', ['1–5'], 'Set the sentiment of the row, or of all that are selected', 'sentiment'],
  ['log', ['L'], 'Log about the account', 'log'],
  ['open', ['Enter'], 'Open the account'],
  ['apart', ['='], 'Open what gut and data disagree on'],
  ['edit', ['E', 'F2'], 'Edit the account'],
  ['pin', ['P'], 'Pin the account, or take it off the rail'],
  ['delete', ['Delete'], 'Delete the selected accounts'],
];

/** Keys of the Find field, known while the keyboard is in it. */
const findKeys: readonly ListenedKey[] = [
  ['found', ['Enter', '↓'], 'From Find to the first row', 'first row'],
  ['leave', ['Esc'], 'Empty Find; from the empty field, back to the rows', 'clear, then back'],
];

interface BookKeys {
  readonly find: RefObject<HTMLInputElement | null>;
  /** Whether the keyboard is in Find. */
  readonly isFinding: boolean;
  readonly nextGroup: () => void;
  readonly nextSort: () => void;
  readonly copyAll: () => void;
}

/** Makes the Book's keys known to the palette, the status bar and the sheet of keys. */
export function useBookCommands({ find, isFinding, nextGroup, nextSort, copyAll }: BookKeys): void {
  const isFindAwaited = useRef(false);
  useEffect(() => {
    if (isFindAwaited.current && find.current) focusFind(find.current, isFindAwaited);
  });
  useCommands(
    useMemo<readonly AppCommand[]>(() => {
      const group = 'Book';
      const goToFind = (): void => {
        // Asked for before the Book is drawn, it is done as soon as there is a field.
        isFindAwaited.current = true;
        if (find.current) focusFind(find.current, isFindAwaited);
      };
      const listened = ([id, keys, name, hint]: ListenedKey, isForTyping: boolean): AppCommand => ({
        id: `book:${id}`,
        name,
        group,
        keys,
        ...(hint === undefined ? {} : { hint }),
        listenedElsewhere: true,
        isForTyping,
        run: () => undefined,
      });
      return [
        ...gridKeys.map((key) => listened(key, false)),
        ...(isFinding ? findKeys : []).map((key) => listened(key, true)),
        { id: 'book:find', name: 'Find in the Book', group, keys: ['/'], hint: 'find', run: goToFind },
        { id: 'book:group', name: 'Group by the next thing', group, keys: ['G'], run: nextGroup },
        { id: 'book:sort', name: 'Sort by the next thing', group, keys: ['S'], run: nextSort },
        { id: 'book:copy', name: 'Copy the Book as a table', group, run: copyAll },
      ];
    }, [find, isFinding, nextGroup, nextSort, copyAll]),
  );
}

function focusFind(field: HTMLInputElement, isAwaited: { current: boolean }): void {
  isAwaited.current = false;
  field.focus();
  field.select();
}
