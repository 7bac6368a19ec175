import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ReflectionPreparation } from '#contract/reflections';
import { questionAt } from '#domain/reflection-questions';
import { minuteOf, minutesAfter, talkLength } from '#domain/reflection-talk';
import { useApi } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { cx } from '../../ui/cx.ts';
import { TalkClock } from './talk-clock.tsx';
import { talkKey, writeTalk, type TalkDraft } from './talk-draft.ts';
import { TalkMirror } from './talk-mirror.tsx';
import styles from './talk.module.css';
import type { KeptDraft } from './use-kept-draft.ts';

/** How often the clock is looked at, and the time that ran is kept. */
const lookMs = 5_000;

/** Props of {@link TalkSheet}. */
export interface TalkSheetProps {
  accountId: string;
  accountName: string;
  people: ReflectionPreparation['people'];
  isReadOnly: boolean;
  begun: TalkDraft;
  draft: KeptDraft;
}

/** One column to write in. A question comes when it is asked for, and Esc ends the talk. */
export function TalkSheet({ accountId, accountName, people, isReadOnly, begun, draft }: TalkSheetProps) {
  const api = useApi();
  const { zone } = useLocale();
  const { openReflection, go } = useAppActions();
  const [talk, setTalk] = useState(begun);
  const [asked, setAsked] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [openedAt] = useState(() => Date.now());
  const [ran, setRan] = useState(begun.ran);
  const isEnding = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { keeper } = draft;
  const ranNow = (): number => begun.ran + Date.now() - openedAt;

  useEffect(() => {
    const timer = setInterval(() => {
      const now = begun.ran + Date.now() - openedAt;
      setRan(now);
      setTalk((before) => {
        // The clock of a talk without a word is not worth a draft.
        if (before.text !== '' && !isEnding.current) keeper.note(writeTalk({ ...before, ran: now }));
        return before;
      });
    }, lookMs);
    return () => clearInterval(timer);
  }, [begun.ran, openedAt, keeper]);

  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);

  useEffect(() => {
    void api.call('window:act', { act: 'fill screen' });
    return () => void api.call('window:act', { act: 'leave screen' });
  }, [api]);

  const change = (text: string): void => {
    const now = ranNow();
    const next = { ...talk, text, ran: now, minutes: minutesAfter(talk, text, minuteOf(now)) };
    setTalk(next);
    setRan(now);
    keeper.note(text.trim() === '' ? null : writeTalk(next));
  };

  const finish = async (): Promise<void> => {
    if (isEnding.current) return;
    isEnding.current = true;
    if (talk.text.trim() === '') {
      keeper.note(null);
      await keeper.flush();
      openReflection({ page: 'prepare', id: accountId });
      return;
    }
    await keeper.flush();
    await keeper.stop();
    const reply = await api.call('reflections:log', {
      accountId,
      startedAt: talk.startedAt,
      zone,
      minutes: talkLength(ranNow()),
      note: talk.text.trim(),
      paragraphMinutes: [...talk.minutes],
      people: talk.people.filter((id) => people.some((person) => person.id === id)),
      draftKey: talkKey(accountId),
    });
    if (reply.ok) {
      openReflection({ page: 'harvest', id: reply.value.interactionId });
      return;
    }
    setTrouble(failureSentence(reply.error));
    isEnding.current = false;
    keeper.resume();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      void finish();
    } else if (event.target === field.current && event.key === '?' && isOnEmptyLine(field.current)) {
      event.preventDefault();
      setAsked(asked + 1);
    } else if (event.target === field.current && event.key === 'Enter' && !event.shiftKey && !event.ctrlKey) {
      // A new paragraph; one that is empty stays the only one.
      event.preventDefault();
      if (!isOnEmptyLine(field.current)) document.execCommand('insertText', false, '\n\n');
    }
  };

  const withWhom = people.filter(({ id }) => talk.people.includes(id)).map(({ name }) => name);
  const said = trouble ?? draft.trouble;
  return (
    <main className={cx(styles.page)} onKeyDown={onKeyDown}>
      <h1 className="visually-hidden">Reflection with {accountName}</h1>
      <div className={cx(styles.drag)} />
      <div className={cx(styles.scroll)}>
        <div className={cx(styles.sheet)}>
          <TalkMirror text={talk.text} minutes={talk.minutes} />
          <textarea
            ref={field}
            value={talk.text}
            onChange={(event) => change(event.target.value)}
            readOnly={isReadOnly}
            aria-label={`What is said, reflection with ${accountName}`}
            aria-describedby="talk-keys"
            className={cx(styles.field)}
            dir="auto"
            rows={1}
          />
        </div>
      </div>
      <p className={cx(styles.question)} aria-live="polite">
        {said ?? (asked > 0 ? questionAt(asked - 1) : '')}
      </p>
      <footer className={cx(styles.foot)}>
        <span className={cx(styles.who)}>{[...withWhom, accountName].join(', ')}</span>
        <TalkClock minutes={ran / 60_000} />
        <span className={cx(styles.keys)} id="talk-keys">
          <button type="button" onClick={() => setAsked(asked + 1)}>
            <kbd>?</kbd> a question
          </button>
          <button type="button" onClick={() => void (isReadOnly ? go('reflections') : finish())}>
            <kbd>Esc</kbd> finish
          </button>
        </span>
      </footer>
    </main>
  );
}

/** Whether the caret stands on a line without words: there a question mark asks. */
function isOnEmptyLine({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): boolean {
  const before = value.slice(0, selectionStart);
  const line = before.slice(before.lastIndexOf('\n') + 1) + (value.slice(selectionEnd).split('\n')[0] ?? '');
  return line.trim() === '';
}
