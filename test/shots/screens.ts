import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { repositoryFolder } from '../../.toolchain/electron-runtime.mjs';
import { planScreens } from './plan-screens.ts';
import type { Stage, Staging } from './stage.ts';

/** A screen of the app and how a person reaches it. */
export interface Screen {
  readonly name: string;
  readonly on: Staging;
  /** Answers the page it is on, where that is not the one of the main window. */
  readonly reach: (stage: Stage) => Promise<Page | void>;
}

/** A story of the sample book for each way an account can go. */
const stories = ['Corbel Cement', 'Kestrel Rail Services', 'Duneside Ferries', 'Norrholm Maritime'];

/** Every screen, in the order of a first morning. Each leaves no dialog open for the next. */
export const screens: readonly Screen[] = [
  {
    name: 'first-run',
    on: 'no book',
    reach: ({ window }) => shown(window.getByRole('button', { name: /Start my book/ })),
  },
  {
    name: 'quick-no-book',
    on: 'no book',
    reach: async (stage) => {
      const page = await stage.quick();
      await shown(page.getByText('No book is open'));
      return page;
    },
  },
  {
    name: 'empty-book',
    on: 'empty book',
    reach: ({ window }) => shown(window.getByRole('heading', { name: 'Your book is ready' })),
  },
  { name: 'trouble-damaged', on: 'damaged book', reach: ({ window }) => shown(window.getByRole('heading').first()) },
  { name: 'trouble-newer', on: 'newer book', reach: ({ window }) => shown(window.getByRole('heading').first()) },
  {
    name: 'trouble-zero-length',
    on: 'zero-length book',
    reach: ({ window }) => shown(window.getByRole('heading').first()),
  },
  ...(['sample book', 'imported book'] as const).flatMap(pagesOf),
  ...stories.map((name): Screen => ({
    name: `account-${slug(name)}`,
    on: 'sample book',
    reach: (stage) => openAccount(stage, name),
  })),
  {
    name: 'account-timeline',
    on: 'sample book',
    reach: async (stage) => {
      await openAccount(stage, stories[0] ?? '');
      await stage.window.keyboard.press('Alt+2');
    },
  },
  {
    name: 'account-people-renewal',
    on: 'sample book',
    reach: async (stage) => {
      await openAccount(stage, stories[0] ?? '');
      await stage.window.keyboard.press('Alt+4');
    },
  },
  ...(['Add a person', 'Add a contract line', 'Add a promise'] as const).map((name): Screen => ({
    name: `account-${slug(name)}`,
    on: 'sample book',
    reach: async (stage) => {
      await openAccount(stage, stories[0] ?? '');
      await stage.window.getByRole('button', { name }).click();
      await shown(stage.window.getByRole('dialog', { name }));
    },
  })),
  {
    name: 'account-as-known',
    on: 'sample book',
    reach: async (stage) => {
      await openAccount(stage, stories[0] ?? '');
      await lookBack(stage);
    },
  },
  ...(['Add a reading', 'Record an outcome'] as const).map((name): Screen => ({
    name: `account-${slug(name)}`,
    on: 'sample book',
    reach: async (stage) => {
      await openAccount(stage, stories[0] ?? '');
      await stage.window.getByRole('button', { name }).click();
      await shown(stage.window.getByRole('dialog'));
    },
  })),
  {
    name: 'numbers',
    on: 'sample book',
    reach: async ({ window }) => {
      await window.evaluate(() => void (location.hash = '#/numbers'));
      await shown(window.getByRole('table', { name: 'Gut against data' }));
    },
  },
  ...planScreens(openAccount),
  {
    name: 'account-record',
    on: 'sample book',
    reach: async (stage) => {
      await openAccount(stage, stories[0] ?? '');
      await stage.window.getByRole('button', { name: 'More', exact: true }).click();
      await stage.window.getByRole('menuitem', { name: /^Sentiment as a record/ }).click();
      await shown(stage.window.getByRole('row', { name: /corrected to/ }).first());
    },
  },
  {
    name: 'account-human-signals',
    on: 'sample book',
    reach: async (stage) => {
      await openAccount(stage, 'Pinevale Insurance');
      await stage.window.getByRole('button', { name: /^Reply, median/ }).click();
      await shown(stage.window.getByRole('dialog', { name: /^Reply, median/ }));
    },
  },
  ...(['A question they have to answer', 'How they see us', 'Whether they can say the value'] as const).map(
    (name): Screen => ({
      name: `account-sign-${slug(name)}`,
      on: 'sample book',
      reach: async (stage) => {
        await openAccount(stage, 'Norrholm Maritime');
        await stage.window.getByRole('button', { name: 'Add a sign' }).click();
        await stage.window.getByRole('menuitem', { name }).click();
        await shown(stage.window.getByRole('dialog'));
      },
    }),
  ),
  {
    name: 'account-note',
    on: 'sample book',
    reach: async (stage) => {
      await openNote(stage);
    },
  },
  {
    name: 'account-note-versions',
    on: 'sample book',
    reach: async (stage) => {
      await openNote(stage);
      await stage.window.getByRole('button', { name: '3 versions', exact: true }).click();
      await shown(stage.window.getByRole('dialog', { name: /^Versions/ }));
    },
  },
  {
    name: 'account-erase',
    on: 'sample book',
    reach: async (stage) => {
      await openAccount(stage, stories[0] ?? '');
      await stage.window.getByRole('button', { name: 'More', exact: true }).click();
      await stage.window.getByRole('menuitem', { name: /^Erase for good/ }).click();
      await shown(stage.window.getByRole('alertdialog'));
    },
  },
  {
    name: 'reflection-prepare',
    on: 'sample book',
    reach: async (stage) => {
      await openAccount(stage, 'Kestrel Rail Services');
      await stage.window.keyboard.press('r');
      await shown(stage.window.getByRole('button', { name: /Start the talk/ }));
    },
  },
  {
    name: 'reflection-talk',
    on: 'sample book',
    reach: async ({ ask, window }) => {
      const [found] = await ask('accounts:suggest', { text: 'Kestrel Rail Services', limit: 1 });
      await window.evaluate((id) => void (location.hash = `#/reflections/talk/${id}`), found?.id);
      await shown(window.getByRole('textbox', { name: /^What is said/ }));
    },
  },
  {
    name: 'reflection-harvest',
    on: 'sample book',
    reach: async ({ ask, window }) => {
      const { past } = await ask('reflections:page', null);
      const talk = past.find(({ accountName }) => accountName === 'Kestrel Rail Services');
      await window.evaluate((id) => void (location.hash = `#/reflections/harvest/${id}`), talk?.interactionId);
      await shown(window.getByRole('button', { name: /^Keep harvest/ }));
    },
  },
  {
    name: 'sweep',
    on: 'sample book',
    reach: async ({ window }) => {
      await window.evaluate(() => void (location.hash = '#/sweep'));
      await shown(window.getByRole('radiogroup', { name: 'Sentiment' }));
    },
  },
  {
    name: 'sweep-without-calendar',
    on: 'imported book',
    reach: async ({ window }) => {
      await window.evaluate(() => void (location.hash = '#/sweep'));
      await shown(window.getByRole('button', { name: 'Add a calendar file…' }));
    },
  },
  {
    name: 'search',
    on: 'sample book',
    reach: async ({ window }) => {
      await window.keyboard.press('Control+F');
      await window.getByRole('searchbox', { name: /^Search everything/ }).fill('audit');
      await shown(window.getByRole('grid', { name: 'Hits' }));
    },
  },
  {
    name: 'book-selection',
    on: 'sample book',
    reach: async ({ window }) => {
      await go(window.keyboard, 'Control+2', window.getByRole('grid', { name: 'Accounts' }));
      for (const key of ['j', 'j', 'x', 'j', 'x']) await window.keyboard.press(key);
      await shown(window.getByText('2 accounts selected'));
    },
  },
  {
    name: 'book-by-coverage',
    on: 'sample book',
    reach: async ({ window }) => {
      await go(window.keyboard, 'Control+2', window.getByRole('grid', { name: 'Accounts' }));
      await window.keyboard.press('Escape');
      await window.getByRole('button', { name: /^Groups: / }).click();
      await window
        .getByRole('menuitem', { name: 'grouped by coverage' })
        .or(window.getByRole('menuitemradio', { name: /grouped by coverage/ }))
        .first()
        .click();
    },
  },
  {
    name: 'log',
    on: 'sample book',
    reach: async ({ window }) => {
      await go(window.keyboard, 'Control+L', window.getByRole('dialog'));
      await window.keyboard.type(
        '"Tessera Foods" 3 ~80% 75% #asks-about-price /call >me send the revised story by 2026-12-01 -- Hanne likes it but doubts one figure.',
        { delay: 2 },
      );
    },
  },
  {
    name: 'log-empty',
    on: 'sample book',
    reach: ({ window }) => go(window.keyboard, 'Control+L', window.getByRole('dialog')),
  },
  {
    name: 'quick-log',
    on: 'sample book',
    reach: async (stage) => {
      const page = await stage.quick();
      await page
        .getByRole('combobox')
        .fill(
          'tessera 3 ~80% 75% #asks-about-price >me send the revised story by 2026-12-01 -- Hanne likes it. #nosuch',
        );
      await shown(page.getByText('Tessera Foods').first());
      return page;
    },
  },
  {
    name: 'quick-log-asks',
    on: 'sample book',
    reach: async (stage) => {
      const page = await stage.quick();
      await page.getByRole('combobox').fill('2 they asked twice');
      await shown(page.getByText('they asked twice').last());
      await page.keyboard.press('Enter');
      await shown(page.getByRole('listbox', { name: 'Which account is this about?' }));
      await page.keyboard.press('F1');
      await shown(page.getByRole('region', { name: 'Grammar of the line' }));
      return page;
    },
  },
  {
    name: 'palette',
    on: 'sample book',
    reach: async ({ window }) => {
      await go(window.keyboard, 'Control+K', window.getByRole('dialog'));
      await window.keyboard.type('nor', { delay: 2 });
      await shown(window.getByRole('option').first());
    },
  },
  { name: 'keys', on: 'sample book', reach: ({ window }) => go(window.keyboard, 'F1', window.getByRole('dialog')) },
  {
    name: 'menu',
    on: 'sample book',
    reach: async ({ window }) => {
      await window.getByRole('button', { name: 'Application menu' }).click();
      await shown(window.getByRole('menu').first());
    },
  },
  {
    name: 'settings',
    on: 'sample book',
    reach: ({ window }) => go(window.keyboard, 'Control+,', window.getByRole('textbox', { name: 'New signal' })),
  },
  {
    name: 'gallery',
    on: 'sample book',
    reach: ({ window }) => window.evaluate(() => void (location.hash = '#/gallery')),
  },
  {
    name: 'import-choose',
    on: 'empty book',
    reach: ({ window }) => window.evaluate(() => void (location.hash = '#/import')),
  },
  {
    name: 'import-preview',
    on: 'empty book',
    reach: async ({ app, window }) => {
      const file = path.join(repositoryFolder, 'test/fixtures/ravenstack/accounts.csv');
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
      }, file);
      await window.evaluate(() => void (location.hash = '#/import'));
      await window
        .getByRole('button', { name: /Choose/ })
        .first()
        .click();
      await shown(window.getByRole('button', { name: /^Import 500/ }));
    },
  },
];

function pagesOf(on: 'sample book' | 'imported book'): readonly Screen[] {
  const prefix = on === 'sample book' ? '' : 'imported-';
  return [
    {
      name: `${prefix}today`,
      on,
      reach: ({ window }) => go(window.keyboard, 'Control+1', window.getByRole('heading', { level: 1, name: 'Today' })),
    },
    {
      name: `${prefix}book`,
      on,
      reach: ({ window }) => go(window.keyboard, 'Control+2', window.getByRole('grid', { name: 'Accounts' })),
    },
    {
      name: `${prefix}reflections`,
      on,
      reach: async ({ window }) => {
        await window.evaluate(() => void (location.hash = '#/reflections'));
        await shown(window.getByRole('heading', { level: 2, name: 'Reflections' }));
      },
    },
    ...(on === 'sample book'
      ? []
      : [
          { name: 'imported-account', on, reach: (stage: Stage) => openAccount(stage, 'Company_0') },
          { name: 'imported-account-bare', on, reach: (stage: Stage) => openAccount(stage, 'Company_30') },
        ]),
  ];
}

/** Shows the account that is open as it was known two weeks before. */
async function lookBack({ window }: Stage): Promise<void> {
  await window.getByRole('button', { name: 'More', exact: true }).click();
  await window.getByRole('menuitem', { name: /^As known on/ }).click();
  await window.keyboard.press('Enter');
  for (let day = 0; day < 13; day += 1) await window.getByRole('button', { name: 'The day before' }).click();
  await shown(window.getByRole('status').filter({ hasText: 'As known on' }));
}

async function openAccount({ ask, window }: Stage, name: string): Promise<void> {
  const [found] = await ask('accounts:suggest', { text: name, limit: 1 });
  if (!found) throw new Error(`No account ${name}`);
  await window.evaluate((id) => void (location.hash = `#/account/${id}`), found.id);
  await shown(window.getByRole('heading', { name }).first());
}

async function go(keyboard: { press: (key: string) => Promise<void> }, keys: string, there: Locator): Promise<void> {
  await keyboard.press(keys);
  await shown(there);
}

const shown = (locator: Locator): Promise<void> => locator.waitFor();

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** A note that is open stays so until its page is left. */
async function openNote(stage: Stage): Promise<void> {
  await openAccount(stage, 'Norrholm Maritime');
  const words = stage.window.getByRole('textbox', { name: 'Note: How they decide' });
  if ((await words.count()) === 0) await stage.window.getByRole('button', { name: /^How they decide/ }).click();
  await shown(words);
}
