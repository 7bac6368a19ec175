import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { FactStrip } from '../../ui/fact-strip.tsx';
import { PLAIN_HATCH } from '../../ui/hatch.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { ListHeading, SectionHeading } from '../../ui/section-heading.tsx';
import { SentimentWord } from '../../ui/sentiment-word.tsx';
import styles from './data-specimens.module.css';
import { Specimen } from './specimen.tsx';

const VALUES = [61, 58, 60, 55, 49, 44, 42, 38];
const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov'];

/** Figures, facts and a chart. */
export function DataSpecimens() {
  const x = scaleLinear([0, VALUES.length - 1], [24, 680]);
  const y = scaleLinear([30, 70], [110, 10]);
  const path = line<number>((_, index) => x(index), y)(VALUES) ?? '';
  return (
    <>
      <Specimen name="Facts" isWide>
        <FactStrip
          facts={[
            { id: 'level', label: 'Level', value: <SentimentWord level={2} word="Orange" />, sub: '70% sure, 18 Nov' },
            { id: 'worth', label: 'Worth', value: <LinkButton>€384,000</LinkButton>, sub: 'three lines' },
            { id: 'notice', label: 'Notice', value: '30 Jan 2027', sub: 'in 68 days, ends 31 Mar' },
            { id: 'stage', label: 'Stage', value: 'Renewal', sub: 'day 112' },
            { id: 'next', label: 'Next step', value: 'Wed 25 Nov', sub: 'Jonas Wik, 20 min' },
          ]}
        />
      </Specimen>
      <Specimen name="Headings" isWide>
        <SectionHeading
          name="Overview"
          finding="You see it slipping since September. The data does not, yet."
          level={3}
        />
        <ListHeading name="Call next" count={7} end={<LinkButton>Why this order</LinkButton>} />
        <KeyValues
          rows={[
            { id: 'a', label: 'Name', value: 'Norrholm Maritime', note: 'from the import' },
            { id: 'b', label: 'Domain', value: 'norrholm.example' },
          ]}
        />
      </Specimen>
      <Specimen name="Chart" isWide>
        <ChartFrame
          name="Usage"
          finding="Planners fell from 61 to 38 in eight months"
          note="Active planners a month, in people."
          table={{
            columns: ['Month', 'Planners'],
            rows: MONTHS.map((month, index) => [month, String(VALUES[index] ?? '')]),
          }}
        >
          <svg
            viewBox="0 0 720 140"
            role="img"
            aria-label="Planners a month, falling from 61 in April to 38 in November"
            className={styles['chart']}
          >
            <rect x={x(5)} y="10" width={x(7) - x(5)} height="100" fill={PLAIN_HATCH} />
            <path d="M24 110H680" className={styles['axis']} />
            <path d={path} className={styles['line']} />
            {MONTHS.map((month, index) => (
              <text key={month} x={x(index)} y="128" className={styles['tick']}>
                {month}
              </text>
            ))}
          </svg>
        </ChartFrame>
      </Specimen>
    </>
  );
}
