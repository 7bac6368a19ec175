import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './word-list.module.css';

/** Props of {@link WordList}. */
export interface WordListProps<Item> {
  /** What the list holds, in the plural. */
  label: string;
  /** One of them, for the field that adds: "stage". */
  one: string;
  items: readonly Item[];
  nameOf: (item: Item) => string;
  onChange: (items: readonly Item[]) => void;
  make: (name: string) => Item;
  /** Drawn before the name. */
  start?: ((item: Item) => ReactNode) | undefined;
  /** Drawn beside the field that adds. */
  addEnd?: ReactNode;
  most: number;
  isDisabled?: boolean | undefined;
}

/** Words in an order: add at the foot, take out, move up and down by button or with Alt and the arrows. */
export function WordList<Item>(props: WordListProps<Item>) {
  const { label, one, items, nameOf, onChange, most, isDisabled = false } = props;
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const name = typed.trim();
  const isKnown = items.some((item) => nameOf(item).toLowerCase() === name.toLowerCase());
  const error = isKnown ? `“${name}” is in the list already.` : undefined;

  const add = (): void => {
    if (name === '' || isKnown || items.length >= most) return;
    onChange([...items, props.make(name)]);
    setTyped('');
  };
  const move = (from: number, to: number): void => {
    const item = items[from];
    if (item === undefined || to < 0 || to >= items.length) return;
    onChange(items.toSpliced(from, 1).toSpliced(to, 0, item));
    // The row keeps the focus where it goes.
    requestAnimationFrame(() =>
      list.current?.querySelectorAll<HTMLElement>('[data-word]')[to]?.querySelector('button')?.focus(),
    );
  };
  const onKeyDown = (index: number) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    move(index, event.key === 'ArrowUp' ? index - 1 : index + 1);
  };

  return (
    <div>
      <ul ref={list} aria-label={label}>
        {items.map((item, index) => (
          <li key={nameOf(item)} data-word className={cx(styles.row)} onKeyDown={onKeyDown(index)}>
            {props.start?.(item)}
            <span className={cx(styles.name)} dir="auto">
              {nameOf(item)}
            </span>
            <span className={cx(styles.acts)}>
              <IconButton
                label={`Move ${nameOf(item)} up`}
                icon={ArrowUp}
                iconSize={14}
                keys="Alt Up"
                isDisabled={isDisabled || index === 0}
                onPress={() => move(index, index - 1)}
              />
              <IconButton
                label={`Move ${nameOf(item)} down`}
                icon={ArrowDown}
                iconSize={14}
                keys="Alt Down"
                isDisabled={isDisabled || index === items.length - 1}
                onPress={() => move(index, index + 1)}
              />
              <IconButton
                label={`Take out ${nameOf(item)}`}
                icon={X}
                iconSize={14}
                isDisabled={isDisabled}
                onPress={() => onChange(items.toSpliced(index, 1))}
              />
            </span>
          </li>
        ))}
      </ul>
      <div
        className={cx(styles.add)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={`New ${one}`}
          labelAt="hidden"
          placeholder={`New ${one}`}
          value={typed}
          onChange={setTyped}
          maxLength={80}
          isDisabled={isDisabled}
          error={error}
        />
        {props.addEnd}
        <Button isDisabled={isDisabled || name === '' || isKnown || items.length >= most} onPress={add}>
          Add
        </Button>
      </div>
    </div>
  );
}
