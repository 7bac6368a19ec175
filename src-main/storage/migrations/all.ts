import type { Migration } from '../migrate.ts';
import { migration as firstBook } from './0001-first-book.ts';

/** Every step in order. A released step never changes. */
export const migrations: readonly Migration[] = [firstBook];
