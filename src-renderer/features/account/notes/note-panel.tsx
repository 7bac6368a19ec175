import { useRef, useState } from 'react';
import type { Attachment } from '#contract/notes';
import type { Audience } from '#domain/audience';
import { dayOfInstant, formatDate, formatTime, formatTimeWithSeconds } from '../../../lib/format-date.ts';
import type { Here } from '../../../lib/use-here.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { AttachmentList } from './attachment-list.tsx';
import type { EditorHandle, Formatting } from './editor-handle.ts';
import { NoteEditor } from './note-editor.tsx';
import { NoteFinds } from './note-finds.tsx';
import { NoteFoot } from './note-foot.tsx';
import { NoteToolbar } from './note-toolbar.tsx';
import styles from './notes-section.module.css';
import { useNoteFiles } from './use-note-files.ts';
import { useNoteKeeping } from './use-note-keeping.ts';
import { useSuggestions } from './use-suggestions.ts';
import { useNoteLinks } from './use-note-links.ts';

/** An open note as the panel gets it. */
export interface OpenNote {
  readonly accountId: string;
  /** Null until it is in the book. */
  readonly id: string | null;
  readonly body: string;
  readonly audience: Audience;
  readonly versions: number;
  readonly attachments: readonly Attachment[];
  readonly draft: { readonly body: string; readonly at: string } | null;
  /** Whether it was in the book and is there no more: an undo took it back. */
  readonly isMissing: boolean;
}

/** Props of {@link NotePanel}. */
export interface NotePanelProps {
  note: OpenNote;
  title: string;
  here: Here;
  isReadOnly: boolean;
  /** Whether the keyboard goes into the text at once. */
  autoFocus: boolean;
  onCreated: (id: string) => void;
  /** The keyboard leaves the text. */
  onLeave: () => void;
  onErase: (id: string) => void;
  /** The note was deleted, or a new one was left without a word. */
  onGone: () => void;
  /** The note was taken back elsewhere, and nothing was typed since. */
  onMissing: () => void;
}

/** A note that is open: its text, what it is kept as, and what can be done with it. */
export function NotePanel(props: NotePanelProps) {
  const { note, title, here, isReadOnly, autoFocus, onCreated, onLeave } = props;
  const [newAudience, setNewAudience] = useState<Audience>(note.audience);
  const audience = note.id === null ? newAudience : note.audience;
  const editor = useRef<EditorHandle | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const [formatting, setFormatting] = useState<Formatting | null>(null);
  const draft = note.draft !== null && note.draft.body !== note.body ? note.draft : null;
  const [found, setFound] = useState(draft);
  // What the editor began with stays, whatever the book says meanwhile.
  const [initial] = useState(draft?.body ?? note.body);
  const keeping = useNoteKeeping({
    accountId: note.accountId,
    noteId: note.id,
    audience,
    body: note.body,
    draft: draft?.body ?? null,
    isMissing: note.isMissing,
    onCreated,
    onMissing: props.onMissing,
  });
  const files = useNoteFiles({ keeping, editor });
  const followLink = useNoteLinks(files.saveOut);
  const suggest = useSuggestions(note.accountId);
  const isNew = note.id === null;
  const saved = keeping.savedAt;
  return (
    <div
      ref={root}
      className={cx(styles.panel)}
      onBlur={(event) => {
        // A menu of the note is a part of it, although it floats elsewhere in the page.
        if (event.relatedTarget instanceof Node && root.current?.contains(event.relatedTarget)) return;
        void keeping.save();
      }}
    >
      {found && (
        <Banner
          action={
            <Button
              size="small"
              onPress={() => {
                setFound(null);
                void keeping.revert();
              }}
            >
              Discard them
            </Button>
          }
        >
          {`Words from ${whenOf(found.at, here)} that were in no version yet are back.`}
        </Banner>
      )}
      {keeping.trouble !== null && <Banner tone="bad">{keeping.trouble}</Banner>}
      {!isReadOnly && (
        <NoteToolbar
          ref={tools}
          formatting={formatting}
          onAttach={(list) => void files.add(list)}
          onLeave={() => editor.current?.focus()}
        />
      )}
      <NoteEditor
        label={isNew ? 'New note' : `Note: ${title}`}
        initial={initial}
        isReadOnly={isReadOnly}
        onReady={(handle) => {
          editor.current = handle;
          setFormatting(handle.formatting);
          keeping.onReady(handle);
          if (autoFocus) handle.focus();
        }}
        onChange={keeping.onChange}
        onEscape={() => {
          void keeping.save();
          onLeave();
        }}
        onToolbar={() => tools.current?.querySelector<HTMLElement>('button:not([disabled])')?.focus()}
        onFiles={(list) => void files.add(list)}
        onLink={followLink}
        suggest={suggest}
        pictureOf={files.pictureOf}
      />
      <AttachmentList files={note.attachments} isReadOnly={isReadOnly} acts={files} />
      <NoteFoot
        note={note}
        here={here}
        audience={audience}
        isReadOnly={isReadOnly}
        status={
          saved === null
            ? null
            : keeping.isDraft
              ? `draft saved ${formatTimeWithSeconds(saved, here)}`
              : `saved ${formatTimeWithSeconds(saved, here)}`
        }
        keeping={keeping}
        onAudience={setNewAudience}
        onErase={props.onErase}
        onGone={props.onGone}
      />
      {note.id !== null && !isReadOnly && <NoteFinds noteId={note.id} here={here} />}
    </div>
  );
}

function whenOf(at: string, here: Here): string {
  const day = dayOfInstant(at, here.zone);
  return day === here.today ? formatTime(at, here) : `${formatDate(day, here)}, ${formatTime(at, here)}`;
}
