import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { repositoryFolder } from '../../.toolchain/electron-runtime.mjs';
import { screens } from '../shots/screens.ts';
import { openStage, stagings } from '../shots/stage.ts';
import { appEnvironment } from './electron-app.ts';
import { faintTexts } from './faint-texts.ts';

/* Every screen of the list that the pictures are made from, in light and in dark: a new screen is tried by being in it. */

/** Evaluated by the debugger, which the page's policy does not bind: the page itself loads no foreign script. */
const axeSource = readFileSync(path.join(repositoryFolder, 'node_modules/axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];

/**
 * Rows of grids and dividers that carry a value are made for the focus by the ARIA practices ("treegrid",
 * "window splitter"). The experimental rule knows their roles only as structure.
 */
const madeForFocus = /<[^>]*role="(?:row|separator)"/;

/** Long enough for a page to have drawn its lines. */
const stillMs = 150;

for (const staging of stagings) {
  const there = screens.filter(({ on }) => on === staging);
  test.skipIf(there.length === 0)(`no screen on ${staging} is closed to anybody`, { timeout: 120_000 }, async () => {
    const stage = await openStage(staging, appEnvironment());
    const { window } = stage;
    try {
      await stage.resize(1280, 800);
      await window.evaluate(axeSource);
      const found: string[] = [];
      for (const screen of there) {
        const other = await screen.reach(stage);
        const page = other ?? window;
        if (other) await other.evaluate(axeSource);
        for (const theme of ['light', 'dark'] as const) {
          // Colours on their way from one theme to the other are not looked at.
          await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
          await pause(stillMs);
          found.push(...(await wrongWith(page)).map((what) => `${screen.name}, ${theme}: ${what}`));
        }
        await stage.leave();
      }
      expect(found).toEqual([]);
    } finally {
      await stage.close();
    }
  });
}

/** What is wrong with what is shown: the rule, where, and why. */
async function wrongWith(window: Page): Promise<readonly string[]> {
  const { violations, incomplete } = await window.evaluate(
    (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations', 'incomplete'],
      }),
    tags,
  );
  const wrong = violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => id !== 'focus-order-semantics' || !madeForFocus.test(html))
      .map(
        ({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
      ),
  );
  // Where something lies under the words, axe leaves the contrast open: there it is measured.
  const open = incomplete.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes);
  const faint = await faintTexts(
    window,
    open.map(({ target }) => String(target[0])),
  );
  return [...wrong, ...faint.map(({ selector, ratio }) => `contrast of ${ratio}:1 at ${selector}`)];
}
