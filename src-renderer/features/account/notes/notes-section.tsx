import { ChevronDown, ChevronRight, Lock, Plus, Users } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { NoteLine } from '#contract/notes';
import { noteDraftKey } from '#domain/note';
import { audienceWords } from '../../../lib/audience-words.ts';
import { useApi, useCall } from '../../../lib/api.ts';
import { countWords } from '../../../lib/count-words.ts';
import { dayOfInstant, formatDate } from '../../../lib/format-date.ts';
import type { Here } from '../../../lib/use-here.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { Icon } from '../../../ui/icon.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { NotePanel, type OpenNote } from './note-panel.tsx';
import styles from './notes-section.module.css';

/** Props of {@link NotesSection}. */
export interface NotesSectionProps {
  accountId: string;
  here: Here;
  isReadOnly: boolean;
  /** Rises with every wish to write a new note. */
  wish: number;
  /** The note to be shown open. */
  at: string | undefined;
  onErase: (id: string) => void;
}

/** What is open: a note of the list, or one that is being begun and may be in the book by now. */
type Open =
  | { readonly what: 'listed'; readonly id: string; readonly takesFocus: boolean }
  | { readonly what: 'new'; readonly id: string | null; readonly at: number };

/** The notes of an account that belong to no interaction; one is open at a time. */
export function NotesSection({ accountId, here, isReadOnly, wish, at, onErase }: NotesSectionProps) {
  const list = useCall('notes:list', { accountId });
  const notes = list.data?.notes ?? [];
  const [open, setOpen] = useState<Open | null>(at === undefined ? null : { what: 'listed', id: at, takesFocus: true });
  const root = useRef<HTMLDivElement>(null);
  const newButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wish > 0) setOpen({ what: 'new', id: null, at: wish });
  }, [wish]);
  useEffect(() => {
    if (at === undefined) return;
    setOpen({ what: 'listed', id: at, takesFocus: true });
    const note = root.current?.querySelector(`[data-note="${CSS.escape(at)}"]`);
    const page = note?.closest('[data-region="account"]');
    // Only the page itself: scrolling into view would move what stands around it as well.
    if (note && page) page.scrollBy({ top: note.getBoundingClientRect().top - page.getBoundingClientRect().top - 16 });
  }, [at, list.isSuccess]);

  const newId = open?.what === 'new' ? open.id : null;
  const listed = notes.filter(({ id }) => id !== newId);
  const leaveTo = (id: string | null): void => {
    const head =
      id === null ? null : root.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"] button`);
    (head ?? newButton.current)?.focus();
  };
  const onMissing = (): void => {
    const hasFocus = root.current?.contains(document.activeElement) === true;
    setOpen(null);
    if (hasFocus) leaveTo(null);
  };
  return (
    <div ref={root}>
      <SectionHeading
        name="Notes"
        finding={findingOf(notes, here)}
        end={
          !isReadOnly && (
            <Button
              ref={newButton}
              kind="quiet"
              size="small"
              icon={Plus}
              hang="end"
              onPress={() => setOpen({ what: 'new', id: null, at: Date.now() })}
            >
              Write a note
            </Button>
          )
        }
      />
      {list.data?.newDraft === true && open?.what !== 'new' && !isReadOnly && (
        <p className={cx(styles.waiting)}>
          A note was begun and not finished.{' '}
          <Button size="small" onPress={() => setOpen({ what: 'new', id: null, at: Date.now() })}>
            Go on with it
          </Button>
        </p>
      )}
      {open?.what === 'new' && (
        <div className={cx(styles.item)} data-note={newId ?? 'new'}>
          <LoadedNote
            key={open.at}
            accountId={accountId}
            id={newId}
            here={here}
            isReadOnly={isReadOnly}
            title={notes.find(({ id }) => id === newId)?.title ?? 'New note'}
            autoFocus
            onCreated={(id) => setOpen({ ...open, id })}
            onLeave={() => leaveTo(null)}
            onErase={onErase}
            onMissing={onMissing}
            onGone={() => {
              setOpen(null);
              leaveTo(null);
            }}
          />
        </div>
      )}
      <ul className={cx(styles.list)} aria-label="Notes">
        {listed.map((note) => {
          const isOpen = open?.what === 'listed' && open.id === note.id;
          return (
            <li key={note.id} className={cx(styles.item)} data-note={note.id}>
              <NoteHead
                note={note}
                here={here}
                isOpen={isOpen}
                onToggle={() => setOpen(isOpen ? null : { what: 'listed', id: note.id, takesFocus: true })}
              />
              {isOpen && (
                <LoadedNote
                  accountId={accountId}
                  id={note.id}
                  here={here}
                  isReadOnly={isReadOnly}
                  title={note.title}
                  autoFocus={open.takesFocus}
                  onCreated={() => undefined}
                  onLeave={() => leaveTo(note.id)}
                  onErase={onErase}
                  onMissing={onMissing}
                  onGone={() => {
                    setOpen(null);
                    leaveTo(null);
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The line of a note: press it, and the note opens below. */
function NoteHead({
  note,
  here,
  isOpen,
  onToggle,
}: {
  note: NoteLine;
  here: Here;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const facts = [
    formatDate(dayOfInstant(note.updatedAt, here.zone), here),
    note.versions === 1 ? null : `${note.versions} versions`,
    note.hasDraft && !isOpen ? 'unfinished words' : null,
  ].filter((fact) => fact !== null);
  return (
    <button type="button" aria-expanded={isOpen} className={cx(styles.head)} onClick={onToggle}>
      <Icon of={isOpen ? ChevronDown : ChevronRight} size={14} />
      <span className={cx(styles.words)}>
        <span className={cx(styles.title)} dir="auto">
          {note.title}
        </span>
        {!isOpen && note.excerpt !== '' && (
          <span className={cx(styles.excerpt)} dir="auto">
            {note.excerpt}
          </span>
        )}
      </span>
      <span className={cx(styles.facts)}>
        <Icon of={note.audience === 'self' ? Lock : Users} size={12} />
        {[audienceWords[note.audience].label.toLowerCase(), ...facts].join(', ')}
      </span>
    </button>
  );
}

type LoadedNoteProps = Omit<Parameters<typeof NotePanel>[0], 'note'> & { accountId: string; id: string | null };

/** Reads a note and what waits as its draft, then shows both; once shown, the draft is the panel's own. */
function LoadedNote({ accountId, id, ...rest }: LoadedNoteProps) {
  const api = useApi();
  const note = useCall('notes:get', { id: id ?? '' }, { enabled: id !== null });
  const [draft, setDraft] = useState<OpenNote['draft'] | undefined>(undefined);
  const [firstId] = useState(id);
  useEffect(() => {
    let isGone = false;
    const key = noteDraftKey(firstId === null ? { accountId } : { id: firstId });
    void api.call('drafts:get', { key }).then((reply) => {
      if (!isGone) setDraft(reply.ok ? reply.value : null);
    });
    return () => {
      isGone = true;
    };
  }, [api, accountId, firstId]);
  // A note that was begun here is shown before the book answers.
  const isShown = draft !== undefined && (note.data !== undefined || firstId === null);
  if (!isShown) return null;
  return (
    <NotePanel
      {...rest}
      note={{
        accountId,
        id,
        body: note.data?.body ?? '',
        audience: note.data?.audience ?? 'self',
        versions: note.data?.versions ?? 1,
        attachments: note.data?.attachments ?? [],
        draft,
        isMissing: note.error?.failure.type === 'NotFound',
      }}
    />
  );
}

function findingOf(notes: readonly NoteLine[], here: Here): string {
  const [newest] = notes;
  if (!newest) return 'What belongs to no single talk: agreements, background, plans. Kept as you type.';
  const day = formatDate(dayOfInstant(newest.updatedAt, here.zone), here);
  return `${countWords(notes.length, 'note', 'notes').replace(/^./, (letter) => letter.toUpperCase())}, the newest of ${day}.`;
}
