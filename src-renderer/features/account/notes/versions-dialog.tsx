import { diffLines, diffWordsWithSpace, type Change } from 'diff';
import { useMemo, useState } from 'react';
import type { NoteVersion } from '#contract/notes';
import { useApi, useCall } from '../../../lib/api.ts';
import { useAppActions } from '../../../lib/app-actions.ts';
import { useIsPast } from '../../../lib/as-known.ts';
import { countWords } from '../../../lib/count-words.ts';
import { failureSentence } from '../../../lib/failure-sentence.ts';
import { dayOfInstant, formatDate, formatTimeWithSeconds } from '../../../lib/format-date.ts';
import type { Here } from '../../../lib/use-here.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import styles from './versions-dialog.module.css';

/** Props of {@link VersionsDialog}. */
export interface VersionsDialogProps {
  noteId: string;
  here: Here;
  isReadOnly: boolean;
  onClose: () => void;
}

/** The version that holds now has no id of its own. */
const now = 'now';

/** Longer than this, and lines are compared instead of words. */
const compareMs = 800;

/** The versions of a note: any two beside each other, and the way back to an old one. */
export function VersionsDialog({ noteId, here, isReadOnly, onClose }: VersionsDialogProps) {
  const api = useApi();
  const { notify } = useAppActions();
  const isPast = useIsPast();
  const versions = useCall('notes:versions', { id: noteId });
  const list = versions.data ?? [];
  const [older, setOlder] = useState<string | null>(null);
  const [newer, setNewer] = useState(now);
  const olderId = older ?? list[1]?.id ?? now;
  const before = useCall('notes:version', { noteId, id: olderId === now ? null : olderId }, { keepsPrevious: true });
  const after = useCall('notes:version', { noteId, id: newer === now ? null : newer }, { keepsPrevious: true });
  const changes = useMemo(
    () => (before.data && after.data ? compare(asRead(before.data.body), asRead(after.data.body)) : []),
    [before.data, after.data],
  );
  const options = list.map((version) => ({ value: version.id ?? now, label: versionWords(version, here, isPast) }));
  const added = changes.filter((change) => change.added).length;
  const removed = changes.filter((change) => change.removed).length;

  const restore = async (): Promise<void> => {
    const reply = await api.call('notes:restore', { noteId, id: olderId });
    notify(
      reply.ok
        ? { text: 'The older version holds again. The one before it is kept.', undo: true }
        : { text: failureSentence(reply.error), tone: 'bad' },
    );
    if (reply.ok) onClose();
  };

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title="Versions of this note"
      note={countWords(list.length, 'version', 'versions')}
      width="wide"
      foot={
        <>
          <Button onPress={onClose}>Close</Button>
          {!isReadOnly && (
            <Button kind="primary" isDisabled={olderId === now} onPress={() => void restore()}>
              Bring this version back
            </Button>
          )}
        </>
      }
    >
      <div className={cx(styles.choices)}>
        <Select label="Version" options={options} value={olderId} onChange={setOlder} />
        <Select label="Compared with" options={options} value={newer} onChange={setNewer} />
      </div>
      <p className={cx(styles.count)} role="status">
        {list.length < 2
          ? 'There is one version so far. The next is written when you leave the text or pause for half a minute.'
          : added + removed === 0
            ? 'Both say the same.'
            : `${[
                added > 0 ? `${countWords(added, 'addition', 'additions')}, underlined` : null,
                removed > 0 ? `${countWords(removed, 'removal', 'removals')}, struck through` : null,
              ]
                .filter((part) => part !== null)
                .join('; ')
                .replace(/^./, (letter) => letter.toUpperCase())}.`}
      </p>
      <div className={cx(styles.text)} dir="auto" tabIndex={0} role="region" aria-label="What differs">
        {changes.map(({ value, added: isAdded, removed: isRemoved }, index) =>
          isAdded ? (
            <ins key={index}>{value}</ins>
          ) : isRemoved ? (
            <del key={index}>{value}</del>
          ) : (
            <span key={index}>{value}</span>
          ),
        )}
      </div>
    </Dialog>
  );
}

/** Word by word where that takes no time, else line by line. */
const compare = (before: string, after: string): readonly Change[] =>
  diffWordsWithSpace(before, after, { timeout: compareMs }) ?? diffLines(before, after);

function versionWords({ id, at }: NoteVersion, here: Here, isPast: boolean): string {
  const when = `${formatDate(dayOfInstant(at, here.zone), here)}, ${formatTimeWithSeconds(at, here)}`;
  return id === null ? `${isPast ? 'Then' : 'Now'} (since ${when})` : when;
}

/** A link to a person or an account by its name alone: its address says nothing to a reader. */
const asRead = (body: string): string => body.replaceAll(/\[([^\]\n]+)\]\((?:person|account):[^)\s]*\)/g, '$1');
