import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setAppMenu } from '../../src-main/shell/app-menu.ts';

const set = vi.hoisted(() => ({ menu: undefined as MenuItemConstructorOptions[] | null | undefined }));
vi.mock('electron', () => ({
  Menu: {
    buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
    setApplicationMenu: (menu: MenuItemConstructorOptions[] | null) => (set.menu = menu),
  },
}));

const { platform } = process;
const on = (name: NodeJS.Platform): void => void Object.defineProperty(process, 'platform', { value: name });
beforeEach(() => (set.menu = undefined));
afterEach(() => on(platform));

const itemsOf = (menu: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  menu.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);

test.each(['linux', 'win32'] as const)(
  'on %s there is no menu of the system, so that the page alone hears the keys',
  (name) => {
    on(name);
    setAppMenu(() => {});
    expect(set.menu).toBeNull();
  },
);

test('on macOS every item of ours names a command of the window, and no two share a key', () => {
  on('darwin');
  const sent: string[] = [];
  setAppMenu((command) => sent.push(command));
  const items = itemsOf(set.menu ?? []);
  const ours = items.filter(({ click }) => click !== undefined);
  for (const { click } of ours) (click as unknown as () => void)();
  expect(sent).toHaveLength(ours.length);
  expect(sent.every((command) => /^[a-z]+:[a-z-]+$/i.test(command))).toBe(true);
  expect(new Set(sent).size).toBe(sent.length);
  const keys = items.flatMap(({ accelerator }) => (accelerator === undefined ? [] : [String(accelerator)]));
  expect(new Set(keys).size).toBe(keys.length);
  expect(items.map(({ role }) => role)).not.toContain('toggleDevTools');
  expect(items.map(({ role }) => role)).not.toContain('reload');
});

test('every command that the menu names is one that the window has', () => {
  on('darwin');
  const sent: string[] = [];
  setAppMenu((command) => sent.push(command));
  for (const { click } of itemsOf(set.menu ?? [])) (click as (() => void) | undefined)?.();
  const folder = path.resolve(import.meta.dirname, '../../src-renderer');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /command.*\.tsx?$/.test(file),
  );
  const known = new Set(
    sources.flatMap((file) =>
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(/\bid: '([^']+)'/g)].map(([, id]) => id),
    ),
  );
  expect(sent.filter((command) => !known.has(command))).toEqual([]);
});
