import { Ellipsis, Paperclip } from 'lucide-react';
import type { Attachment } from '#contract/notes';
import { useLocale } from '../../../lib/use-locale.ts';
import { cx } from '../../../ui/cx.ts';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { MenuButton } from '../../../ui/menu-button.tsx';
import styles from './notes-section.module.css';
import type { NoteFiles } from './use-note-files.ts';

/** Props of {@link AttachmentList}. */
export interface AttachmentListProps {
  files: readonly Attachment[];
  isReadOnly: boolean;
  acts: NoteFiles;
}

/** The files of a note, whether the text shows them or not. */
export function AttachmentList({ files, isReadOnly, acts }: AttachmentListProps) {
  const { locale } = useLocale();
  if (files.length === 0) return null;
  return (
    <ul aria-label="Files of this note" className={cx(styles.files)}>
      {files.map((file) => (
        <li key={file.id}>
          <Icon of={Paperclip} size={13} />
          <LinkButton kind="plain" onPress={() => void acts.saveOut(file.id)}>
            {file.name}
          </LinkButton>
          <span className={cx(styles.quiet)}>{sizeWords(file.size, locale)}</span>
          <MenuButton
            label={file.name}
            entries={[
              { id: 'save', label: 'Save a copy…', onAction: () => void acts.saveOut(file.id) },
              ...(isReadOnly
                ? []
                : [{ id: 'remove', label: 'Remove', isDestructive: true, onAction: () => void acts.remove(file) }]),
            ]}
          >
            <IconButton label={`More for ${file.name}`} icon={Ellipsis} iconSize={14} noTooltip />
          </MenuButton>
        </li>
      ))}
    </ul>
  );
}

function sizeWords(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte'] as const;
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumFractionDigits: step === 2 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}
