import type { CalibrationView, NumbersPage } from '#contract/evidence';
import { countWords } from '../../lib/count-words.ts';
import { formatNumber } from '../../lib/format-number.ts';

/** Closer than this, in percent, what was said and what came are as good as the same. */
const near = 5;

/** The finding of the calibration: its largest lesson in a sentence, or that there is not enough yet. */
export function calibrationFinding(calibration: CalibrationView | null, enough: number): string {
  if (!calibration || calibration.count < enough) return notEnough(calibration?.count ?? 0, enough);
  const { said, cameTrue } = calibration;
  const gap = said - cameTrue;
  const widest = calibration.bins
    .filter(({ count }) => count >= 3)
    .toSorted((a, b) => Math.abs(gapOf(b)) * b.count - Math.abs(gapOf(a)) * a.count)[0];
  if (widest && Math.abs(gapOf(widest)) >= 2 * near) {
    const name = binName(widest);
    return `What you give ${name} comes true in ${widest.cameTrue} of ${widest.count}: ${gapOf(widest) > 0 ? 'too sure' : 'not sure enough'}.`;
  }
  if (Math.abs(gap) < near) return `What you say comes true: ${percentOf(said)} said, ${percentOf(cameTrue)} came.`;
  return `${gap > 0 ? 'Too sure' : 'Not sure enough'}: you said ${percentOf(said)} on average, ${percentOf(cameTrue)} came true.`;
}

/** How many there are, and how many it takes. */
export const notEnough = (count: number, enough: number): string =>
  `Not enough yet: ${countWords(count, 'outcome', 'outcomes')} with something said before, it takes ${countWords(enough, 'of them', 'of them')}.`;

const gapOf = ({ said, cameTrue, count }: CalibrationView['bins'][number]): number => said - (cameTrue / count) * 100;

/** "80 to 100%". */
export const binName = ({ from, to }: { readonly from: number; readonly to: number }): string => `${from} to ${to}%`;

const percentOf = (value: number): string => `${Math.round(value)}%`;

/** The facts beside the chart: each with what it rests on, and none where there is not enough. */
export function gutFacts({ gut, lead, enough }: NumbersPage, calibration: CalibrationView | null, locale: string) {
  const score = (value: number): string => formatNumber(value, { locale, digits: 2 });
  const isEnough = gut.judged >= enough;
  const isScored = calibration !== null && calibration.count >= enough;
  return [
    {
      id: 'hits',
      label: 'Your last level came true',
      value: isEnough ? `${gut.hits} of ${gut.judged}` : 'not enough yet',
      sub: isEnough ? 'outcomes with a level other than yellow' : `${gut.judged} of ${enough} outcomes`,
    },
    {
      id: 'bias',
      label: 'Bias',
      value: isEnough ? biasOf(gut) : 'not enough yet',
      sub: `too friendly ${gut.friendly}, too harsh ${gut.harsh}`,
    },
    {
      id: 'lead',
      label: 'First turn before a loss',
      value: lead.median === null ? 'none seen' : `${lead.median} days`,
      sub: `median; seen before ${lead.seen} of ${lead.of} reduced or lost`,
    },
    {
      id: 'brier',
      label: 'Brier score',
      value: isScored ? score(calibration.brier) : 'not enough yet',
      sub: isScored
        ? `0 is perfect; always saying ${percentOf(calibration.cameTrue)} scores ${score(calibration.baseline)}; n ${calibration.count}`
        : `${calibration?.count ?? 0} of ${enough} outcomes`,
    },
  ];
}

const biasOf = ({ friendly, harsh }: NumbersPage['gut']): string =>
  friendly === harsh ? 'none' : friendly > harsh ? 'friendly' : 'harsh';

/** Who was right where gut and data parted, with counts. */
export function ledgerFinding({ verdicts, disagreements }: NumbersPage): string {
  const judged = verdicts.gut + verdicts.data + verdicts.neither;
  const all = countWords(disagreements.length, 'time', 'times');
  const opening = `Gut and data parted ${all}`;
  if (judged === 0) return `${opening}; none is judged yet.`;
  return `${opening}; you were right in ${verdicts.gut} of ${judged} that are judged, the data in ${verdicts.data}.`;
}
