import { useCall } from '../../lib/api.ts';
import { useHere } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SkeletonRows } from '../../ui/skeleton-row.tsx';
import { CalibrationPart } from './calibration-part.tsx';
import { LedgerTable } from './ledger-table.tsx';
import styles from './numbers-page.module.css';
import { OutcomesTable } from './outcomes-table.tsx';

/** What one's own judgement was worth, held against what came. Private: nothing of it is in any export for others. */
export function NumbersPage() {
  const here = useHere();
  const { data } = useCall('numbers:get', null);
  if (!data) return <SkeletonRows count={6} label="Counting" />;
  return (
    <div className={cx(styles.page)} data-region="numbers">
      <PageHeading
        level={2}
        title="What your gut is worth"
        summary="Your own levels and confidences against what came. Only you see this; every figure says on how many it rests."
      />
      <CalibrationPart numbers={data} here={here} />
      <OutcomesTable outcomes={data.outcomes} here={here} />
      <LedgerTable numbers={data} here={here} />
    </div>
  );
}
