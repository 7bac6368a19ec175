import { refused, type Outcome } from './outcome.ts';

export const importCommand = async (..._args: unknown[]): Promise<Outcome> => {
  return refused('import is not there yet.');
};
