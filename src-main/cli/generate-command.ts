import { refused, type Outcome } from './outcome.ts';

export const generateCommand = async (_size: string | undefined, _seed: string | undefined, _book: string): Promise<Outcome> => {
  return refused('generate is not there yet.');
};
