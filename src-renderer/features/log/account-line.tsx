import { useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import fieldStyles from '../../ui/field.module.css';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import { useWhenStill } from '../../ui/use-when-still.ts';
import styles from './account-line.module.css';
import { LineGloss } from './line-gloss.tsx';
import { LineOptionList } from './line-option-list.tsx';
import { accountOf } from './line-overlay.ts';
import type { LogStore } from './log-store.ts';
import { useLineOptions, type LineOption } from './use-line-options.ts';
import type { LineReader } from './use-line-reading.ts';

/** Props of {@link AccountLine}. */
export interface AccountLineProps {
  store: LogStore;
  reader: LineReader;
  inputRef: RefObject<HTMLInputElement | null>;
  /** An account was picked: the keyboard goes on to the sentiment. */
  onPicked: () => void;
  /** Makes an account of this name and picks it. */
  onNew: (name: string) => Promise<void>;
  autoFocus: boolean;
  here: Here;
}

/** The first field: the account by its first letters, or the whole log as one line. */
export function AccountLine({ store, reader, inputRef, onPicked, onNew, autoFocus, here }: AccountLineProps) {
  const id = useId();
  const text = useStore(store, (state) => state.form.line);
  const account = useStore(store, (state) => state.form.account);
  const line = useStore(store, (state) => state.line);
  const error = useStore(store, (state) => state.accountError);
  const [isFocused, setIsFocused] = useState(false);
  const [isOpen, setIsOpen] = useState(autoFocus);
  const [active, setActive] = useState<number | null>(null);
  const leaves = useRef(false);
  const whenStill = useWhenStill(inputRef);
  const { options, isLine, isAsking, more } = useLineOptions(store, isFocused);
  const shows = isFocused && isOpen && options.length > 0;
  // In a list of accounts the first one is meant; beside a line Enter logs, so nothing is until it is pointed at.
  const current = !shows ? null : Math.min(active ?? (isLine && !isAsking ? -1 : 0), options.length - 1);
  const known = account ?? accountOf(line?.reading ?? null);

  const pick = (option: LineOption) => {
    setActive(null);
    if (option.is === 'completion') {
      const next = `${text.slice(0, option.from)}${option.insert}${text.slice(option.to)}`;
      const caret = option.from + option.insert.length;
      reader.placeCaret(caret);
      store.getState().setLine(next);
      requestAnimationFrame(() => inputRef.current?.setSelectionRange(caret, caret));
      return;
    }
    setIsOpen(false);
    leaves.current = true;
    if (option.is === 'new') return void onNew(option.name);
    const { id: accountId, name, level, stale } = option.account;
    store.getState().chooseAccount({ id: accountId, name, level, stale });
    onPicked();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    const move = (by: number) => {
      event.preventDefault();
      setIsOpen(true);
      const from = current === null || current < 0 ? (by > 0 ? -1 : options.length) : current;
      if (options.length > 0) setActive((from + by + options.length) % options.length);
    };
    const option = current === null || current < 0 ? undefined : options[current];
    if (event.key === 'ArrowDown' && !event.altKey) move(1);
    else if (event.key === 'ArrowUp' && !event.altKey) move(-1);
    else if (event.key === 'Escape' && shows && text !== '' && (active !== null || isAsking || !isLine)) {
      event.preventDefault();
      event.stopPropagation();
      setIsOpen(false);
      setActive(null);
    } else if (event.key === 'Enter' && option && text !== '') {
      event.preventDefault();
      event.stopPropagation();
      pick(option);
    } else if (event.key === 'Tab' && !event.shiftKey && shows && text !== '') {
      const [first] = options;
      const completion = option ?? (isLine ? first : undefined);
      if (completion && (completion.is === 'completion' || isAsking)) {
        event.preventDefault();
        pick(completion);
      } else if (completion?.is === 'account' && account === null) {
        event.preventDefault();
        pick(completion);
      }
    }
  };

  return (
    <div className={cx(fieldStyles.field, fieldStyles.start, styles.row)}>
      <label htmlFor={id} className={cx(fieldStyles.label)}>
        Account
      </label>
      <div className={cx(styles.anchor)}>
        <div className={cx(fieldStyles.box)} data-invalid={error === null ? undefined : true}>
          {known && <SentimentMark level={known.level} state={known.stale ? 'hatched' : 'solid'} />}
          <input
            ref={inputRef}
            id={id}
            className={cx(fieldStyles.bare, account !== null && text === account.name && styles.chosen)}
            role="combobox"
            aria-expanded={shows}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-invalid={error === null ? undefined : true}
            aria-describedby={error === null ? `${id}-help` : `${id}-error`}
            {...(current !== null && current >= 0 ? { 'aria-activedescendant': `${id}-${current}` } : {})}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            placeholder="Name, or the whole log as one line"
            value={text}
            maxLength={100_000}
            onChange={(event) => {
              reader.placeCaret(event.target.selectionStart ?? event.target.value.length);
              setIsOpen(true);
              setActive(null);
              store.getState().setLine(event.target.value);
            }}
            onSelect={(event) => reader.moveCaret(event.currentTarget.selectionStart ?? 0)}
            onKeyDown={onKeyDown}
            onClick={() => setIsOpen(true)}
            onFocus={(event) => {
              leaves.current = false;
              setIsFocused(true);
              if (account !== null && text === account.name) event.target.select();
            }}
            onBlur={() => {
              setIsFocused(false);
              setIsOpen(false);
              setActive(null);
              // What the line said goes where it belongs, and its gloss with it: not while somebody is pressing a button.
              if (!leaves.current) whenStill(() => void reader.ready().then(() => store.getState().settleLine()));
            }}
          />
        </div>
        {shows && (
          <LineOptionList
            id={id}
            options={options}
            current={current}
            question={isAsking ? 'Which one?' : null}
            more={more}
            isLine={isLine}
            onPick={pick}
          />
        )}
        {isLine && line !== null && <LineGloss line={line} here={here} />}
        {error !== null && (
          <p id={`${id}-error`} role="alert" className={cx(fieldStyles.error)}>
            {error}
          </p>
        )}
        <p id={`${id}-help`} className="visually-hidden">
          The first letters of an account, or a line such as norr 2 ~70% #hesitant and a note.
        </p>
      </div>
    </div>
  );
}
