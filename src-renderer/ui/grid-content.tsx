import type { ReactNode } from 'react';

/** Text in a box of its own: what has no room in its cell ends in three dots. */
export const boxed = (content: ReactNode): ReactNode =>
  typeof content === 'string' || typeof content === 'number' ? <span>{content}</span> : content;
