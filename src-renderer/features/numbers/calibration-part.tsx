import { useRef, useState } from 'react';
import type { NumbersPage } from '#contract/evidence';
import { saidAts, type SaidAt } from '#domain/calibration';
import { useAppActions } from '../../lib/app-actions.ts';
import { formatPercent } from '../../lib/format-number.ts';
import type { Here } from '../../lib/use-here.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { cx } from '../../ui/cx.ts';
import { FactStrip } from '../../ui/fact-strip.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useRemScale } from '../../ui/use-rem-scale.ts';
import { useWidth } from '../../ui/use-width.ts';
import { CalibrationDrawing } from './calibration-drawing.tsx';
import styles from './numbers-page.module.css';
import { binName, calibrationFinding, gutFacts } from './numbers-words.ts';

/** Props of {@link CalibrationPart}. */
export interface CalibrationPartProps {
  numbers: NumbersPage;
  here: Here;
}

const saidNames: Readonly<Record<SaidAt, string>> = { last: 'Last said', 30: 'T-30', 90: 'T-90', 180: 'T-180' };

/** How sure the CSM was of renewals, held against how they came out. Only for the one who said it. */
export function CalibrationPart({ numbers, here }: CalibrationPartProps) {
  const { notify } = useAppActions();
  const [at, setAt] = useState<SaidAt>('last');
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const unit = useRemScale();
  const calibration = numbers.calibration[at];
  const finding = calibrationFinding(calibration, numbers.enough);
  const share = (percent: number) => formatPercent(percent / 100, here);
  const controls = (
    <Segmented
      label="When it was said"
      options={saidAts.map((value) => ({ value, label: saidNames[value] }))}
      value={at}
      onChange={setAt}
    />
  );
  return (
    <section aria-label="Calibration" className={cx(styles.section)}>
      {calibration && calibration.count >= numbers.enough ? (
        <ChartFrame
          name="Your renewal confidence"
          level={2}
          finding={finding}
          controls={controls}
          onCopyFailed={() =>
            notify({ text: 'The picture could not be copied. The table beside it can be.', tone: 'bad' })
          }
          note={`Said against came true, ${calibration.count} outcomes; reduced counts as renewed. Line: where the true share lies, four times in five. Hollow: fewer than ten.`}
          table={{
            columns: ['You said', 'Outcomes', 'Came true', 'Share', 'On average said', 'Four times in five between'],
            rows: calibration.bins.map((bin) => [
              binName(bin),
              `${bin.count}`,
              `${bin.cameTrue}`,
              share((bin.cameTrue / bin.count) * 100),
              share(bin.said),
              `${share(bin.low)} and ${share(bin.high)}`,
            ]),
          }}
        >
          <div ref={box} className={cx(styles.chart)}>
            {width > 0 && (
              <CalibrationDrawing
                calibration={calibration}
                width={width}
                unit={unit}
                label={`Calibration: ${calibration.bins.map((bin) => `of ${bin.count} given ${binName(bin)}, ${bin.cameTrue} came true`).join('; ')}.`}
              />
            )}
          </div>
        </ChartFrame>
      ) : (
        <SectionHeading name="Your renewal confidence" finding={finding} end={controls} />
      )}
      <div className={cx(styles.facts)}>
        <FactStrip facts={gutFacts(numbers, calibration, here.locale)} />
      </div>
    </section>
  );
}
