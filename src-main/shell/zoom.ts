/** How large everything can be shown, as browsers step it; text can be doubled. */
const steps = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

export type ZoomAct = 'zoom in' | 'zoom out' | 'zoom reset';

/** Whether a number is one of the steps. */
export const isZoom = (value: number): boolean => steps.some((step) => step === value);

/** The step after the one that is shown. Chromium keeps its factor as a logarithm, so it is seldom met exactly. */
export function zoomAfter(current: number, act: ZoomAct): number {
  switch (act) {
    case 'zoom in':
      return steps.find((step) => step > current + 0.01) ?? 2;
    case 'zoom out':
      return steps.findLast((step) => step < current - 0.01) ?? 0.8;
    case 'zoom reset':
      return 1;
  }
}
