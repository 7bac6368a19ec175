import { z } from 'zod';

/* A place for the import channels until the importer states them. */
const pending = { input: z.null(), output: z.null(), error: z.never() };
export const importChannels = {
  'import:choose': pending,
  'import:dropped': pending,
  'import:inspect': pending,
  'import:preview': pending,
  'import:apply': pending,
  'import:cancel': pending,
  'import:batches': pending,
  'import:undo': pending,
  'import:saveRejected': pending,
} as const;
