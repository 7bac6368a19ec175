import type { Screen } from './screens.ts';
import type { Stage } from './stage.ts';

/** The success plan of an account, with its lines alone and with the sheet of one of them. */
export const planScreens = (openAccount: (stage: Stage, name: string) => Promise<void>): readonly Screen[] =>
  (['plan', 'plan-sheet'] as const).map((name) => ({
    name,
    on: 'sample book',
    reach: async (stage) => {
      const { window } = stage;
      await openAccount(stage, 'Norrholm Maritime');
      await window.getByRole('button', { name: 'Open the plan' }).click();
      await window.getByRole('treegrid', { name: 'Success plan' }).waitFor();
      if (name === 'plan') return;
      await window.getByText('Stop losing sailing days').click();
      await window.keyboard.press('Escape');
      await window.keyboard.press('Space');
      await window.getByRole('complementary', { name: /^Outcome 1/ }).waitFor();
    },
  }));
