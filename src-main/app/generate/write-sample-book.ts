import type { Clock } from '#domain/clock';

/** Fills an empty book with the sample. */
export async function writeSampleBook(_book: unknown, _clock: Clock): Promise<void> {
  await Promise.resolve();
}
