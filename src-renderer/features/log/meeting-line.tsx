import { useId, useState } from 'react';
import { formatDateWithWeekday, formatTime } from '../../lib/format-date.ts';
import { dateOf } from '#domain/time';
import type { MeetingLineProps } from '../../lib/meeting-line.ts';
import { useCall } from '../../lib/api.ts';
import { cx } from '../../ui/cx.ts';
import { LineGloss } from './line-gloss.tsx';
import { accountOf, overlayOf } from './line-overlay.ts';
import styles from './meeting-line.module.css';
import { QuickLine } from './quick-line.tsx';
import { QuickRows } from './quick-rows.tsx';
import type { LineOption } from './use-line-options.ts';

/** The note of a meeting: a line of the log's grammar, with what would be saved below it. */
export function MeetingLine({ log, accountName, inputRef, here, onLine }: MeetingLineProps) {
  const id = useId();
  const [caret, setCaret] = useState(0);
  const text = log.line;
  const { data } = useCall('sweep:read', { log, caret: Math.min(caret, text.length) }, { keepsPrevious: true });
  const page = useCall('accounts:get', { id: log.accountId });
  const settings = useCall('settings:get', null);
  const reading = data?.reading ?? null;
  const typed = (from: number, to: number): string => text.slice(from, to).toLowerCase();
  // An answer to older words completes nothing in newer ones.
  const options = (data?.line === text ? data.reading.completions : [])
    .filter(({ insert, from, to }) => insert.toLowerCase() !== typed(from, to))
    .map(({ label, insert, from, to }): LineOption => ({
      is: 'completion',
      key: `${from} ${insert}`,
      label,
      insert,
      from,
      to,
    }));
  const saysAnything = text.trim() !== '' || log.level !== null || log.signals.length > 0;
  return (
    <div>
      <label htmlFor={id} className={cx(styles.label)}>
        Note
      </label>
      <div className={cx(styles.box)}>
        <QuickLine
          id={id}
          text={text}
          onText={onLine}
          label="Note"
          placeholder="2 ~70% #hesitant @dana >me send the offer by Fri they asked for the price"
          reader={{ placeCaret: setCaret, moveCaret: setCaret }}
          escCloses
          inputRef={inputRef}
          choices={{ options, isLine: true, isAsking: false, more: 0 }}
          question={null}
          onChoose={() => undefined}
        />
        {reading !== null && data && text.trim() !== '' && (
          <LineGloss line={{ reading, readFrom: data.line, offset: 0, overlay: overlayOf(reading) }} here={here} />
        )}
      </div>
      {reading !== null && data && saysAnything && (
        <QuickRows
          reading={reading}
          account={accountOf(reading) ?? { id: log.accountId, name: accountName, level: null, stale: false }}
          page={page.data ?? null}
          rubric={settings.data?.rubric ?? null}
          here={here}
          known={{
            when: `${formatDateWithWeekday(dateOf(reading.log.at, here.zone), here)}, ${formatTime(reading.log.at, here)}`,
            people: data.people,
          }}
        />
      )}
    </div>
  );
}
