import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { repositoryFolder } from '../../.toolchain/electron-runtime.mjs';

/** What a bare window shows: a heading with one row, a text field, or the same heading and row drawn by React. */
export type BareWindow = 'words' | 'field' | 'React';

const main = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  window.removeMenu();
  void window.loadFile('index.html');
});
app.on('window-all-closed', () => app.quit());
`;

const bodies: Readonly<Record<BareWindow, string>> = {
  words: '<h1>Today</h1><p data-bench="row">One row</p>',
  field: '<h1>Today</h1><input autofocus /><p data-bench="row"></p><script src="echo.js"></script>',
  React: '<div id="root"></div><script type="module" src="page.js"></script>',
};

const reactPage = `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
createRoot(document.getElementById('root')).render([
  createElement('h1', { key: 'h' }, 'Today'),
  createElement('p', { key: 'p', 'data-bench': 'row' }, 'One row'),
]);
`;

const echo = `
const field = document.querySelector('input');
field.addEventListener('input', () => (document.querySelector('p').textContent = field.value));
`;

/** Writes a program that does nothing but open a window; answers its folder. */
export async function writeBareWindow(kind: BareWindow): Promise<string> {
  // Inside the checkout, so that React is found.
  const folder = path.join(repositoryFolder, 'out/bench', `bare-${kind.toLowerCase()}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'bare-window', main: 'main.cjs' }));
  writeFileSync(path.join(folder, 'main.cjs'), main);
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><body>${bodies[kind]}</body></html>`,
  );
  if (kind === 'field') writeFileSync(path.join(folder, 'echo.js'), echo);
  if (kind === 'React') await bundleReact(folder);
  return folder;
}

async function bundleReact(folder: string): Promise<void> {
  const entry = path.join(folder, 'entry.js');
  writeFileSync(entry, reactPage);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: ['es'], fileName: () => 'page.js' },
    },
  });
}
