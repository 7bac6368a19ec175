import { expect, test } from 'vitest';
import { createCommandStore } from '../../../src-renderer/app/commands/command-store.ts';
import { keyHints } from '../../../src-renderer/app/commands/command-words.ts';

const run = (): void => undefined;

test('the key hints are those that act where the keyboard is', () => {
  const commands = createCommandStore('other');
  commands.add([
    { id: 'log:open', name: 'Log interaction', group: 'Everywhere', keys: ['Mod+L'], hint: 'log', run },
    { id: 'help:keys', name: 'Keys', group: 'Everywhere', keys: ['F1', '?'], hint: 'keys', run },
  ]);
  commands.add([
    { id: 'book:move', name: 'Move', group: 'Book', keys: ['J K'], hint: 'move', listenedElsewhere: true, run },
    { id: 'book:group', name: 'Group', group: 'Book', keys: ['G'], hint: 'group', run },
    {
      id: 'book:found',
      name: 'From Find to the first row',
      group: 'Book',
      keys: ['Enter'],
      hint: 'first row',
      listenedElsewhere: true,
      isForTyping: true,
      run,
    },
  ]);
  const labels = (at: 'page' | 'text' | 'float') => keyHints(commands.known(), at).map(({ label }) => label);
  expect(labels('page')).toEqual(['move', 'group', 'first row', 'log', 'keys']);
  expect(labels('text')).toEqual(['first row', 'log', 'keys']);
  expect(labels('float')).toEqual([]);
});
