import { Ellipsis } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { RecordedReading } from '#contract/reading-record';
import { levelNames } from '#domain/sentiment';
import { addDays, type IsoDate } from '#domain/time';
import { useApi, useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { dayOfInstant, formatDate } from '../../lib/format-date.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { List } from '../../ui/list.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import { CorrectReadingForm } from './correct-reading-form.tsx';
import { correctionWords, originWords } from './record-words.ts';
import styles from './sentiment-record.module.css';

/** Props of {@link SentimentRecordDialog}. */
export interface SentimentRecordDialogProps {
  accountId: string;
  here: Here;
  isReadOnly: boolean;
  onClose: () => void;
  /** Shows the account as it was known on a day. */
  onAsKnown: (on: IsoDate) => void;
  /** Asks before a reading is erased for good. */
  onErase: (rootId: string) => void;
}

/** Every reading of an account: the day it speaks of, when it was recorded, and what was corrected in it. */
export function SentimentRecordDialog(props: SentimentRecordDialogProps) {
  const { accountId, here, isReadOnly, onClose, onAsKnown, onErase } = props;
  const api = useApi();
  const { notify } = useAppActions();
  const record = useCall('readings:record', { accountId });
  const [correcting, setCorrecting] = useState<RecordedReading | null>(null);
  const [line, setLine] = useState(0);
  const readings = record.data ?? [];
  const list = useRef<HTMLDivElement>(null);
  const isThere = record.data !== undefined && correcting === null;
  // The dialog has the focus until its first rows are there, and again when a correction is done.
  useEffect(() => {
    if (!isThere) return undefined;
    const frame = requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>('[data-line][tabindex="0"]')?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, [isThere]);

  const remove = async ({ id, interaction }: RecordedReading) => {
    if (isReadOnly || interaction !== null) return;
    const reply = await api.call('readings:remove', { id });
    notify(reply.ok ? { text: 'Sentiment deleted.', undo: true } : { text: failureSentence(reply.error), tone: 'bad' });
  };
  const entriesOf = (reading: RecordedReading): readonly MenuEntry[] => [
    ...(isReadOnly ? [] : [{ id: 'correct', label: 'Correct', keys: 'Enter', onAction: () => setCorrecting(reading) }]),
    ...(reading.earlier.length === 0
      ? []
      : [
          {
            id: 'known',
            label: 'As known before the correction',
            onAction: () => onAsKnown(addDays(dayOfInstant(reading.recordedAt, here.zone), -1)),
          },
        ]),
    ...(isReadOnly || reading.interaction !== null
      ? []
      : [
          {
            id: 'delete',
            label: 'Delete',
            keys: 'Del',
            isDestructive: true,
            onAction: () => void remove(reading),
          },
          { kind: 'line' as const, id: 'line' },
          {
            id: 'erase',
            label: 'Erase for good',
            isDestructive: true,
            onAction: () => onErase(reading.rootId),
          },
        ]),
  ];
  const onKey = (event: KeyboardEvent, reading: RecordedReading | undefined) => {
    if (event.key !== 'Delete' || !reading || !(event.target instanceof Element)) return;
    if (!event.target.matches('[data-line]')) return;
    event.preventDefault();
    void remove(reading);
  };

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={correcting === null ? 'Sentiment as a record' : 'Correct a sentiment'}
      width="wide"
      isFlush
    >
      {correcting === null ? (
        <div ref={list} className={cx(styles.list)}>
          <List
            label="Readings, the newest first"
            focusIndex={line}
            onFocusIndexChange={setLine}
            rowCount={readings.length}
            rowAt={(index) => readings[index]}
            rowId={({ rootId }) => rootId}
            rowLabel={(reading) => rowWords(reading, here)}
            estimatedHeight={52}
            onOpen={(reading) => {
              if (!isReadOnly) setCorrecting(reading);
            }}
            onKey={onKey}
            emptyState={
              <p className={cx(styles.none)}>
                {record.isPending ? 'Opening the record.' : 'No reading yet. A log or a key in the Book makes one.'}
              </p>
            }
            renderRow={(reading, { isCurrent }) => {
              const entries = entriesOf(reading);
              return (
                <div className={cx(styles.row)}>
                  <span className={cx(styles.mark)}>
                    <SentimentMark level={reading.level} />
                  </span>
                  <span className={cx(styles.words)}>
                    <strong>{levelNames[reading.level]}</strong>
                    {reading.confidence !== null && `, ${reading.confidence}% sure`}
                    {reading.reasons.length > 0 && `, because: ${reading.reasons.join(', ')}`}
                    {correctionWords(reading, here).map((words) => (
                      <span key={words} className={cx(styles.sub)}>
                        {words}
                      </span>
                    ))}
                    <span className={cx(styles.sub)}>{originWords(reading, here)}</span>
                  </span>
                  <time dateTime={reading.occurredAt} className={cx(styles.day)}>
                    {formatDate(dayOfInstant(reading.occurredAt, here.zone), here)}
                  </time>
                  {entries.length > 0 && (
                    <MenuButton label="Reading" placement="bottom end" entries={entries}>
                      <IconButton
                        label={`More for ${levelNames[reading.level]} on ${formatDate(dayOfInstant(reading.occurredAt, here.zone), here)}`}
                        icon={Ellipsis}
                        iconSize={14}
                        excludeFromTabOrder={!isCurrent}
                        noTooltip
                      />
                    </MenuButton>
                  )}
                </div>
              );
            }}
          />
        </div>
      ) : (
        <CorrectReadingForm reading={correcting} here={here} onDone={() => setCorrecting(null)} />
      )}
    </Dialog>
  );
}

const rowWords = (reading: RecordedReading, here: Here): string =>
  [
    `${levelNames[reading.level]} on ${formatDate(dayOfInstant(reading.occurredAt, here.zone), here)}`,
    reading.confidence === null ? null : `${reading.confidence}% sure`,
    reading.reasons.length === 0 ? null : `because: ${reading.reasons.join(', ')}`,
    ...correctionWords(reading, here),
    originWords(reading, here),
  ]
    .filter((part) => part !== null)
    .join(', ');
