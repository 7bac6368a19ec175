import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { BookTheme } from '#contract/reflections';
import { themeKey } from '#domain/reflection-themes';
import { useApi } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import type { Here } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { ListHeading } from '../../ui/section-heading.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { MentionList } from './mention-list.tsx';
import styles from './reflections-page.module.css';

/** What several customers say, by how many of them, open to their words. */
export function ThemeSection({ themes, talked, here }: { themes: readonly BookTheme[]; talked: number; here: Here }) {
  const [open, setOpen] = useState<string | null>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  if (themes.length === 0) return null;
  return (
    <section aria-label="Themes" className={cx(styles.group)}>
      <ListHeading name="Themes of twelve months" count={themes.length} />
      <ul className={cx(styles.themes)}>
        {themes.map((theme) => {
          const key = themeKey(theme.theme);
          const isOpen = open === key;
          return (
            <li key={key}>
              <button
                type="button"
                className={cx(styles.theme)}
                aria-expanded={isOpen}
                onClick={() => {
                  setOpen(isOpen ? null : key);
                  setRenaming(null);
                }}
              >
                <span className={cx(styles.words)}>
                  <span className={cx(styles.name)} dir="auto">
                    {capitalised(theme.theme)}
                  </span>
                  <span className={cx(styles.why)}>
                    {theme.accountIds.length} of {talked} {talked === 1 ? 'customer' : 'customers'} asked
                  </span>
                </span>
                <Bar share={theme.accountIds.length / Math.max(1, talked)} />
                <Icon of={isOpen ? ChevronDown : ChevronRight} size={14} />
              </button>
              {isOpen && (
                <div className={cx(styles.opened)}>
                  <MentionList mentions={theme.mentions} here={here} />
                  {renaming === key ? (
                    <Rename theme={theme} themes={themes} onDone={() => setRenaming(null)} />
                  ) : (
                    <Button kind="quiet" size="small" hang="start" onPress={() => setRenaming(key)}>
                      Rename or merge
                    </Button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <span className={cx(styles.bar)} aria-hidden="true">
      <span style={{ width: `${Math.round(Math.min(1, share) * 100)}%` }} />
    </span>
  );
}

function Rename({ theme, themes, onDone }: { theme: BookTheme; themes: readonly BookTheme[]; onDone: () => void }) {
  const api = useApi();
  const { notify } = useAppActions();
  const [name, setName] = useState(theme.theme);
  const other = themes.find(
    (one) => themeKey(one.theme) === themeKey(name) && themeKey(one.theme) !== themeKey(theme.theme),
  );
  const save = async (): Promise<void> => {
    const to = name.trim();
    if (to === '' || to === theme.theme) return onDone();
    const reply = await api.call('themes:rename', { from: theme.theme, to });
    if (!reply.ok) return notify({ text: failureSentence(reply.error), tone: 'bad' });
    notify({ text: other ? `Merged with ${other.theme}.` : `Now called ${to}.`, undo: true });
    onDone();
  };
  return (
    <form
      className={cx(styles.rename)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <TextField
        label="Name of the theme"
        labelAt="hidden"
        value={name}
        onChange={setName}
        autoFocus
        maxLength={120}
        description={other ? `Both become ${other.theme}.` : 'With the name of another theme, the two become one.'}
      />
      <Button type="submit">{other ? 'Merge' : 'Rename'}</Button>
    </form>
  );
}
