import type { HumanSignals } from '#contract/human-signals';
import { dayOfInstant, formatDate } from '../../../lib/format-date.ts';
import { kindTitles } from '../../../lib/kind-titles.ts';
import type { Here } from '../../../lib/use-here.ts';
import { cx } from '../../../ui/cx.ts';
import { ListHeading } from '../../../ui/section-heading.tsx';
import styles from './human-signals.module.css';
import { RowOpener } from './row-opener.tsx';

/** Props of {@link SignalBars}. */
export interface SignalBarsProps {
  signals: HumanSignals['signals'];
  here: Here;
  onOpen: (at: string) => void;
}

/** What was heard in 90 days: against the account to the left of a line, for it to the right. */
export function SignalBars({ signals, here, onOpen }: SignalBarsProps) {
  const most = Math.max(1, ...signals.map(({ heard }) => heard.length));
  return (
    <section aria-label="Signals in 90 days">
      <ListHeading name="Signals in 90 days" level={3} />
      {signals.length === 0 ? (
        <p className={cx(styles.teach)}>No sign was noted in 90 days. A log takes them after #.</p>
      ) : (
        <ul>
          {signals.map(({ signal, direction, heard }) => {
            const figure = `${direction < 0 ? '−' : '+'}${heard.length}`;
            return (
              <li key={`${direction} ${signal}`} className={cx(styles.bar)}>
                <span className={cx(styles.barName)}>{signal}</span>
                <span className={cx(styles.track)} aria-hidden="true">
                  <span
                    className={cx(direction < 0 ? styles.against : styles.for)}
                    style={{ inlineSize: `${(heard.length / most) * 50}%` }}
                  />
                </span>
                <span className={cx(styles.barFigure)}>
                  <RowOpener
                    label={`${signal}: ${heard.length} ${direction < 0 ? 'against' : 'for'}`}
                    rows={heard.map(({ interactionId, at, kind }) => ({
                      id: interactionId,
                      day: formatDate(dayOfInstant(at, here.zone), here),
                      words: kindTitles[kind],
                      at,
                    }))}
                    onOpen={onOpen}
                  >
                    {figure}
                  </RowOpener>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
