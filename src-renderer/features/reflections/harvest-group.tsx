import type { HarvestKind } from '#contract/reflections';
import { capitalised } from '../../lib/capitalised.ts';
import { formatDueDate } from '../../lib/format-date.ts';
import { cx } from '../../ui/cx.ts';
import { ListHeading } from '../../ui/section-heading.tsx';
import { HarvestItemRow } from './harvest-item-row.tsx';
import type { HarvestParts } from './harvest-sheet.tsx';
import styles from './harvest.module.css';
import { quoted } from './reflection-words.ts';
import { ThemeLine } from './theme-line.tsx';

/** What was picked out as one kind: what is kept as it stands, what is not yet with its fields. */
export function HarvestGroup({ kind, name, ...parts }: HarvestParts & { kind: HarvestKind; name: string }) {
  const { reflection, form, numbers, here } = parts;
  const kept = reflection.harvests.filter((one) => one.kind === kind);
  const items = form.items.filter((one) => one.kind === kind);
  return (
    <section aria-label={name} className={cx(styles.group)}>
      <ListHeading name={name} count={kept.length + items.length} />
      <ul className={cx(styles.list)}>
        {kept.map(({ id, quote, meaning, theme, commitment }) => (
          <li key={id} className={cx(styles.item)}>
            <span className={cx(styles.number)}>{numbers.of.get(id)}</span>
            <div className={cx(styles.words)}>
              <p dir="auto">{quoted(quote)}</p>
              {meaning !== null && (
                <p className={cx(styles.sub)} dir="auto">
                  {capitalised(meaning)}
                </p>
              )}
              {commitment !== null && commitment.text !== quote && (
                <p className={cx(styles.sub)} dir="auto">
                  {commitment.text}
                </p>
              )}
              {theme !== null && <ThemeLine theme={theme} reflection={reflection} here={here} />}
            </div>
            {commitment !== null && (
              <span className={cx(styles.sub)}>
                {commitment.direction === 'ours' ? 'We promised' : 'They promised'}
                {commitment.due !== null && `: ${formatDueDate(commitment.due, here)}`}
                {commitment.state !== 'open' && `, ${commitment.state}`}
              </span>
            )}
          </li>
        ))}
        {items.map((item) => (
          <HarvestItemRow key={item.key} item={item} {...parts} />
        ))}
      </ul>
    </section>
  );
}
