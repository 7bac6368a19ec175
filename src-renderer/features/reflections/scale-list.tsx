import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { perceptions, type Perception } from '#domain/perception';
import { capitalised } from '../../lib/capitalised.ts';
import { formatDate } from '../../lib/format-date.ts';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { ListHeading } from '../../ui/section-heading.tsx';
import { itemOf, type FormItem } from './harvest-form.ts';
import type { HarvestParts } from './harvest-sheet.tsx';
import styles from './harvest.module.css';
import { quoted } from './reflection-words.ts';

const order = perceptions.toReversed();
const values = [1, 2, 3, 4, 5] as const;

/** How they see us, on three scales: now, and the last time. A digit in the note sets one with its words. */
export function ScaleList(parts: HarvestParts) {
  const { reflection, here, form } = parts;
  const on = reflection.scales.find(({ before }) => before !== null)?.before?.on;
  const open = form.items.find(({ key, scale }) => scale && key === parts.justAdded);
  return (
    <section aria-label="How they see us" className={cx(styles.group)}>
      <ListHeading
        name="How they see us"
        end={on !== undefined && <span className={cx(styles.sub)}>now, and {formatDate(on, here)}</span>}
      />
      {open && <WhichScale item={open} {...parts} />}
      <ul className={cx(styles.list)}>
        {order.map((scale) => (
          <Scale key={scale} scale={scale} {...parts} />
        ))}
      </ul>
    </section>
  );
}

/** The digit said how much; this asks of what. */
function WhichScale({ item, changeItem, note }: HarvestParts & { item: FormItem }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('[data-selected]')?.focus();
  }, [item.key]);
  if (!item.scale) return null;
  const { scale, value } = item.scale;
  return (
    <div
      ref={root}
      className={cx(styles.which)}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        // The one that has the keyboard is the one that is meant.
        const meant = order.find((one) => capitalised(one) === document.activeElement?.textContent);
        if (meant && event.key === 'Enter') changeItem(item.key, { scale: { scale: meant, value } });
        note.current?.focus();
      }}
    >
      <span className={cx(styles.sub)}>{value} of what?</span>
      <Segmented
        label={`${value} of what`}
        options={order.map((one) => ({ value: one, label: capitalised(one) }))}
        value={scale}
        onChange={(next) => changeItem(item.key, { scale: { scale: next, value } })}
      />
    </div>
  );
}

function Scale({ scale, form, change, reflection, remove, isReadOnly }: HarvestParts & { scale: Perception }) {
  const stored = reflection.scales.find((one) => one.scale === scale);
  const drafted = form.items.findLast((item) => item.scale?.scale === scale);
  const now = drafted?.scale ? { value: drafted.scale.value, quote: drafted.quote || null } : (stored?.now ?? null);
  const before = stored?.before?.value ?? null;
  const set = (value: 1 | 2 | 3 | 4 | 5): void => {
    const others = form.items.filter((item) => item.scale?.scale !== scale);
    const item = itemOf('scale', { quote: drafted?.quote ?? '', starts: drafted?.starts ?? null });
    change({ items: [...others, { ...item, scale: { scale, value } }] });
  };
  return (
    <li className={cx(styles.scale)}>
      <div className={cx(styles.scaleLine)}>
        <span className={cx(styles.scaleName)}>{capitalised(scale)}</span>
        <span role="radiogroup" aria-label={capitalised(scale)} className={cx(styles.stops)}>
          {values.map((value) => (
            <label key={value} className={cx(styles.stop)}>
              <input
                type="radio"
                name={`scale-${scale}`}
                value={value}
                checked={now?.value === value}
                disabled={isReadOnly}
                aria-label={`${value}${before === value ? ', last time' : ''}`}
                onChange={() => set(value)}
              />
              <span
                aria-hidden="true"
                className={cx(
                  styles.dot,
                  now?.value === value ? styles.isNow : before === value ? styles.wasThen : undefined,
                )}
              />
            </label>
          ))}
        </span>
        <span className={cx(styles.figure)}>
          <b>{now?.value ?? ''}</b>
          {before !== null && <span className={cx(styles.faint)}> was {before}</span>}
        </span>
        {drafted ? (
          <IconButton label={`Take out ${scale}`} icon={X} iconSize={14} onPress={() => remove(drafted.key)} />
        ) : (
          <span className={cx(styles.noButton)} />
        )}
      </div>
      {now?.quote != null && (
        <p className={cx(styles.sub)} dir="auto">
          {quoted(now.quote)}
        </p>
      )}
    </li>
  );
}
