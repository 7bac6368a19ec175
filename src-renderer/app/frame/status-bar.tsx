import { Check, CircleAlert, Lock } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { useCall } from '../../lib/api.ts';
import { dayOfInstant, formatDate, formatTime, formatTimeWithSeconds } from '../../lib/format-date.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { Icon } from '../../ui/icon.tsx';
import { StatusKey } from '../../ui/status-key.tsx';
import { WaitingDrafts } from '../../features/log/waiting-drafts.tsx';
import { everywhere, keyHints } from '../commands/command-words.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { useWindowParts } from '../window-parts-context.ts';
import { useKeyboardAt } from './use-keyboard-at.ts';

/** When the last write became durable, under the rail. */
export function SavedState() {
  const { trouble } = useWindowParts();
  const failure = useStore(trouble.store, (state) => state.failure);
  const { data: book } = useCall('book:state', null);
  const { locale, zone } = useLocale();
  if (!book) return null;
  if (book.readOnly) return <Sign icon={Lock} words="Read only" />;
  if (failure) return <Sign icon={CircleAlert} words="Not saved" />;
  if (book.savedAt === null) return <Sign icon={Check} words="Saved" />;
  return <Sign icon={Check} words={`Saved ${formatTimeWithSeconds(book.savedAt, { locale, zone })}`} />;
}

function Sign({ icon, words }: { icon: typeof Check; words: string }) {
  return (
    <>
      <Icon of={icon} size={12} />
      <span className="num">{words}</span>
    </>
  );
}

/** Which book this is, how much is in it, when it was last backed up, and what was begun in it and waits. */
export function StatusWords() {
  const { dialogs } = useWindowParts();
  const { data: book } = useCall('book:state', null);
  // What is being written just now does not wait.
  const isLogging = useStore(dialogs.store, ({ open }) => open?.kind === 'log');
  const { locale, zone } = useLocale();
  if (!book) return null;
  const today = dayOfInstant(new Date(), zone);
  const backedUp = book.lastBackupAt;
  return (
    <>
      {!isLogging && !book.readOnly && <WaitingDrafts commandGroup={everywhere} />}
      <span>{book.isSample ? 'Sample book' : book.name}</span>
      <span>
        {formatNumber(book.accounts, { locale })} {book.accounts === 1 ? 'account' : 'accounts'}
      </span>
      <span>
        {backedUp === null
          ? 'No backup yet'
          : `Last backup ${
              dayOfInstant(backedUp, zone) === today
                ? formatTime(backedUp, { locale, zone })
                : formatDate(dayOfInstant(backedUp, zone), { locale, today })
            }`}
      </span>
    </>
  );
}

/** The keys that work where the keyboard is. */
export function KeyHints() {
  const { commands } = useWindowParts();
  const known = useSyncExternalStore(commands.store.subscribe, commands.known);
  const at = useKeyboardAt();
  return keyHints(known, at).map(({ id, keys, label }) => <StatusKey key={id} keys={keys} label={label} />);
}
