import type { TimelineEntry } from '#contract/interactions';
import { levelNames } from '#domain/sentiment';
import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import { dayOfInstant, formatDateWithWeekday } from '../../lib/format-date.ts';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import { dueWords } from './account-words.ts';
import { EntryNote } from './entry-note.tsx';
import { SignalWords } from './signal-words.tsx';
import styles from './timeline-entry.module.css';
import { EntryHead, kindIcons, readingIcon } from './timeline-words.tsx';
import { useIsPast } from '../../lib/as-known.ts';
import { kindTitles } from '../../lib/kind-titles.ts';
import type { Here } from '../../lib/use-here.ts';

/** What can be done with an entry. */
export interface EntryActs {
  readonly edit: (entry: TimelineEntry) => void;
  /** Opens the harvest of a reflection, where it is of the same day as the page. */
  readonly harvest: ((entry: TimelineEntry) => void) | null;
  readonly remove: (entry: TimelineEntry) => void;
  readonly erase: (entry: TimelineEntry) => void;
}

/** Props of {@link TimelineRow}. */
export interface TimelineRowProps {
  entry: TimelineEntry;
  here: Here;
  acts: EntryActs;
  /** Opens the record that a reading without an interaction is corrected and deleted in. */
  onReading?: (() => void) | undefined;
  /** Whether Tab goes from the row to its button: only that of the row the keyboard is on. */
  isCurrent: boolean;
}

/** One entry: when, what, with whom, the words, the signs, and how they were. */
export const TimelineRow = memo(function TimelineRow({ entry, here, acts, onReading, isCurrent }: TimelineRowProps) {
  const { kind, level, previousLevel, confidence, reasons, note, signals, commitments } = entry;
  const day = dayOfInstant(entry.at, entry.zone);
  const isPast = useIsPast();
  const { harvest: openHarvest } = acts;
  const harvest = kind === 'reflection' && openHarvest ? () => openHarvest(entry) : null;
  const hasExtras = signals.length > 0 || reasons.length > 0 || commitments.length > 0;
  return (
    <div className={cx(styles.entry)}>
      <time dateTime={entry.at} className={cx(styles.day)}>
        {dayWords(day, here.locale)}
      </time>
      <Icon of={kind === null ? readingIcon : kindIcons[kind]} size={14} className={cx(styles.icon)} />
      <div className={cx(styles.middle)}>
        <p className={cx(styles.head, note === null && !hasExtras && styles.alone)}>
          <EntryHead entry={entry} />
        </p>
        {note !== null && note !== '' && <EntryNote note={note} />}
        {harvest && (
          <LinkButton excludeFromTabOrder={!isCurrent} onPress={harvest}>
            Open its harvest
          </LinkButton>
        )}
        {hasExtras && (
          <div className={cx(styles.extras)}>
            <SignalWords signals={signals} />
            {reasons.length > 0 && <span>Because: {reasons.join(', ')}</span>}
            {commitments.map((commitment) => (
              <span key={commitment.id}>
                {commitment.direction === 'ours' ? 'We promised' : 'They promised'}: {commitment.text}
                {commitment.due !== null && commitment.state === 'open' && `, ${dueWords(commitment.due, here).text}`}
                {commitment.state !== 'open' && `, ${commitment.state}`}
              </span>
            ))}
          </div>
        )}
      </div>
      <p className={cx(styles.reading)}>
        {level !== null && (
          <>
            <SentimentMark level={level} />
            {levelNames[level]}
            <span className={cx(styles.faint)}>
              {previousLevel !== null && previousLevel !== level
                ? `was ${levelNames[previousLevel]}`
                : confidence === null
                  ? ''
                  : `${confidence}% sure`}
            </span>
          </>
        )}
      </p>
      <div className={cx(styles.menu)}>
        {entry.entry === 'reading' && onReading && !isPast && (
          <IconButton
            label={`Correct or delete the sentiment of ${formatDateWithWeekday(day, here)}`}
            icon={Ellipsis}
            iconSize={14}
            onPress={onReading}
            excludeFromTabOrder={!isCurrent}
            noTooltip
          />
        )}
        {entry.entry === 'interaction' && kind !== null && !isPast && (
          <MenuButton
            label="Entry"
            placement="bottom end"
            entries={[
              { id: 'edit', label: 'Edit', keys: 'Enter', onAction: () => acts.edit(entry) },
              ...(harvest ? [{ id: 'harvest', label: 'Open its harvest', onAction: harvest }] : []),
              { id: 'delete', label: 'Delete', keys: 'Del', isDestructive: true, onAction: () => acts.remove(entry) },
              { kind: 'line', id: 'line' },
              { id: 'erase', label: 'Erase for good', isDestructive: true, onAction: () => acts.erase(entry) },
            ]}
          >
            <IconButton
              // By the whole date: read alone, nothing else says the month.
              label={`More for ${kindTitles[kind]}, ${formatDateWithWeekday(day, here)}`}
              icon={Ellipsis}
              iconSize={14}
              excludeFromTabOrder={!isCurrent}
              noTooltip
            />
          </MenuButton>
        )}
      </div>
    </div>
  );
});

const weekday = new Map<string, Intl.DateTimeFormat>();

/** "Fri 20": the month stands above. */
function dayWords(day: string, locale: string): string {
  let format = weekday.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
    weekday.set(locale, format);
  }
  return `${format.format(new Date(`${day}T12:00:00Z`))} ${Number(day.slice(8))}`;
}
