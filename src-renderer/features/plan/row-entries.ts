import type { PlanItem } from '#contract/plans';
import { shortcutLabel } from '../../lib/shortcut.ts';
import type { MenuEntry } from '../../ui/menu.tsx';
import type { RowDeeds } from './row-deeds.ts';

/** Everything that can be done to a line without a key or a drag. */
export function rowEntries(item: PlanItem, deeds: RowDeeds): readonly MenuEntry[] {
  const { id, level, doneOn } = item;
  return [
    { id: 'open', label: 'Open', keys: 'Space', onAction: () => deeds.openSheet(id) },
    ...(level === 'step'
      ? [{ id: 'done', label: doneOn === null ? 'Done' : 'Not done', keys: 'D', onAction: () => deeds.toggleDone(id) }]
      : []),
    { id: 'add', label: 'New line below', keys: 'Enter', onAction: () => deeds.addBelow(id) },
    { kind: 'line', id: 'line' },
    { id: 'in', label: 'Indent', keys: 'Tab', isDisabled: level === 'step', onAction: () => deeds.level(id, 1) },
    {
      id: 'out',
      label: 'Outdent',
      keys: shortcutLabel('Shift+Tab'),
      isDisabled: level === 'objective',
      onAction: () => deeds.level(id, -1),
    },
    { id: 'up', label: 'Move up', keys: shortcutLabel('Alt+↑'), onAction: () => deeds.move(id, -1) },
    { id: 'down', label: 'Move down', keys: shortcutLabel('Alt+↓'), onAction: () => deeds.move(id, 1) },
    { kind: 'line', id: 'line 2' },
    {
      id: 'remove',
      label: 'Delete',
      description: 'With what hangs on it; can be undone',
      isDestructive: true,
      onAction: () => deeds.remove(id),
    },
  ];
}
