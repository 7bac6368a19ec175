import { useState } from 'react';

/** How much larger than 16 px the root's text is: what is given in px follows the system's text size. */
export function useRemScale(): number {
  const [scale] = useState(() => {
    const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return Number.isFinite(size) && size > 0 ? size / 16 : 1;
  });
  return scale;
}
