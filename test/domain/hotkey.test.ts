import { describe, expect, test } from 'vitest';
import { acceleratorOf, hotkeyOf, isHotkey, type PressedKeys } from '#domain/hotkey';

const press = (key: string, code: string, held = ''): PressedKeys => ({
  key,
  code,
  ctrlKey: held.includes('c'),
  metaKey: held.includes('m'),
  altKey: held.includes('a'),
  shiftKey: held.includes('s'),
});

describe('HK1 what was pressed', () => {
  test.each([
    [press('L', 'KeyL', 'cs'), 'Mod+Shift+L'],
    [press('j', 'KeyJ', 'ca'), 'Mod+Alt+J'],
    // By what is written on the key, not by its place.
    [press('z', 'KeyY', 'cs'), 'Mod+Shift+Z', 'belongs to every program'],
    [press('y', 'KeyZ', 'cas'), 'Mod+Alt+Shift+Y'],
    [press('!', 'Digit1', 'cs'), 'Mod+Shift+1'],
    [press(' ', 'Space', 'ca'), 'Mod+Alt+Space'],
    [press('ArrowUp', 'ArrowUp', 'ca'), 'Mod+Alt+Up'],
    [press('F9', 'F9'), 'F9'],
  ])('%j is %s', (pressed, hotkey, error?: string) => {
    expect(hotkeyOf(pressed, false)).toEqual(error === undefined ? { ok: true, value: hotkey } : { ok: false, error });
  });

  test('on macOS Command and Ctrl are two keys, and Alt makes another sign of a letter', () => {
    expect(hotkeyOf(press('¬', 'KeyL', 'mca'), true)).toEqual({ ok: true, value: 'Mod+Ctrl+Alt+L' });
    expect(hotkeyOf(press('l', 'KeyL', 'm'), false)).toEqual({ ok: false, error: 'no such key' });
  });

  test('is not finished while only modifiers are down', () => {
    for (const key of ['Control', 'Shift', 'Alt', 'Meta'])
      expect(hotkeyOf(press(key, `${key}Left`, 'c'), false)).toEqual({ ok: false, error: 'unfinished' });
  });
});

test('HK2 a key that writes, and what every program needs, is no hotkey', () => {
  expect(hotkeyOf(press('l', 'KeyL'), false)).toEqual({ ok: false, error: 'needs a modifier' });
  expect(hotkeyOf(press('L', 'KeyL', 's'), false)).toEqual({ ok: false, error: 'needs a modifier' });
  expect(hotkeyOf(press('c', 'KeyC', 'c'), false)).toEqual({ ok: false, error: 'belongs to every program' });
  expect(hotkeyOf(press('Tab', 'Tab', 'c'), false)).toEqual({ ok: false, error: 'no such key' });
  for (const text of ['', 'L', 'Shift+L', 'Mod+V', 'Shift+Mod+L', 'Mod+Mod+L', 'Mod+l', 'Hyper+L', 'Mod+'])
    expect(isHotkey(text), text).toBe(false);
  for (const text of ['Mod+Shift+L', 'Ctrl+Alt+9', 'Shift+F5', 'F24']) expect(isHotkey(text), text).toBe(true);
});

test('HK3 the system is told in its own words', () => {
  expect(acceleratorOf('Mod+Ctrl+Alt+Shift+PageUp')).toBe('CommandOrControl+Control+Alt+Shift+PageUp');
});
