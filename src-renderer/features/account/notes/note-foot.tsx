import { Ellipsis, History } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Audience } from '#domain/audience';
import { audienceChoices } from '../../../lib/audience-words.ts';
import { useApi } from '../../../lib/api.ts';
import { useAppActions } from '../../../lib/app-actions.ts';
import { failureSentence } from '../../../lib/failure-sentence.ts';
import type { Here } from '../../../lib/use-here.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceMenu } from '../../../ui/choice-menu.tsx';
import { cx } from '../../../ui/cx.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { MenuButton } from '../../../ui/menu-button.tsx';
import type { OpenNote } from './note-panel.tsx';
import styles from './notes-section.module.css';
import type { NoteKeeping } from './use-note-keeping.ts';

/** What compares texts comes with the dialog, not with the page. */
const VersionsDialog = lazy(async () => ({ default: (await import('./versions-dialog.tsx')).VersionsDialog }));

/** Props of {@link NoteFoot}. */
export interface NoteFootProps {
  note: OpenNote;
  here: Here;
  audience: Audience;
  isReadOnly: boolean;
  /** When its words became durable. */
  status: string | null;
  keeping: NoteKeeping;
  /** Of a note that is not in the book yet. */
  onAudience: (audience: Audience) => void;
  onErase: (id: string) => void;
  onGone: () => void;
}

/** Under the text: who may see it, files, versions, and the way out of the book. */
export function NoteFoot(props: NoteFootProps) {
  const { note, here, audience, isReadOnly, status, keeping } = props;
  const { id } = note;
  const api = useApi();
  const { notify } = useAppActions();
  const [showsVersions, setShowsVersions] = useState(false);

  const choose = async (choice: Audience): Promise<void> => {
    if (id === null) return props.onAudience(choice);
    const reply = await api.call('notes:setAudience', { id, audience: choice });
    if (!reply.ok) notify({ text: failureSentence(reply.error), tone: 'bad' });
  };
  const remove = async (): Promise<void> => {
    // What was typed last goes along, so that Undo brings it back.
    const written = await keeping.save();
    if (written === null) return props.onGone();
    keeping.leave();
    const reply = await api.call('notes:remove', { id: written });
    if (!reply.ok) return notify({ text: failureSentence(reply.error), tone: 'bad' });
    notify({ text: 'Note deleted.', undo: true });
    props.onGone();
  };

  return (
    <div className={cx(styles.foot)}>
      {!isReadOnly && (
        <ChoiceMenu
          label="Who may see it"
          size="small"
          hang="start"
          choices={audienceChoices}
          value={audience}
          onChange={(choice) => void choose(choice)}
        />
      )}
      {id !== null && (
        <Button
          kind="quiet"
          size="small"
          icon={History}
          onPress={() => void keeping.save().then(() => setShowsVersions(true))}
        >
          {note.versions === 1 ? '1 version' : `${note.versions} versions`}
        </Button>
      )}
      <span className={cx(styles.grow)} />
      <span className={cx(styles.quiet)} role="status">
        {status}
      </span>
      {!isReadOnly && (
        <MenuButton
          label="This note"
          placement="bottom end"
          entries={[
            { id: 'delete', label: 'Delete', isDestructive: true, onAction: () => void remove() },
            ...(id === null
              ? []
              : [
                  { kind: 'line' as const, id: 'line' },
                  {
                    id: 'erase',
                    label: 'Erase for good',
                    description: 'Asks first, cannot be undone',
                    isDestructive: true,
                    onAction: () => void keeping.save().then(() => props.onErase(id)),
                  },
                ]),
          ]}
        >
          <IconButton label="More for this note" icon={Ellipsis} iconSize={14} noTooltip />
        </MenuButton>
      )}
      {showsVersions && id !== null && (
        <Suspense fallback={null}>
          <VersionsDialog noteId={id} here={here} isReadOnly={isReadOnly} onClose={() => setShowsVersions(false)} />
        </Suspense>
      )}
    </div>
  );
}
