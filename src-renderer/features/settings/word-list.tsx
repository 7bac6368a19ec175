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

/** The buttons of a row, in their order. */
const takeOut = 2;

/**
 * Words in an order: add at the foot, take out, move up and down by button or with Alt and the arrows.
 * One row is in the tab order, arrows go through the others: a long list is left with three presses of Tab.
 */
export function WordList<Item>(props: WordListProps<Item>) {
  const { label, one, items, nameOf, onChange, most, isDisabled = false } = props;
  const [typed, setTyped] = useState('');
  const [current, setCurrent] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const tabRow = Math.min(current, items.length - 1);
  const name = typed.trim();
  const isKnown = items.some((item) => nameOf(item).toLowerCase() === name.toLowerCase());
  const error = isKnown ? `“${name}” is in the list already.` : undefined;

  const add = (): void => {
    if (name === '' || isKnown || items.length >= most) return;
    onChange([...items, props.make(name)]);
    setTyped('');
  };
  /** Once the rows are drawn anew; where the list has ended, the field that adds is next. */
  const focusSoon = (row: number, act: number): void => {
    requestAnimationFrame(() => {
      const field = root.current?.querySelector('input');
      (buttonAt(root.current, row, act) ?? field)?.focus();
    });
  };
  // The row keeps the focus where it goes.
  const move = (from: number, to: number, act: number): void => {
    const item = items[from];
    if (item === undefined || to < 0 || to >= items.length) return;
    onChange(items.toSpliced(from, 1).toSpliced(to, 0, item));
    focusSoon(to, act);
  };
  const remove = (index: number): void => {
    onChange(items.toSpliced(index, 1));
    focusSoon(Math.min(index, items.length - 2), takeOut);
  };
  const onKeyDown = (index: number) => (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    const act = [...event.currentTarget.querySelectorAll('button')].findIndex((button) => button === event.target);
    if (event.altKey) move(index, index + step, act);
    else buttonAt(root.current, index + step, act)?.focus();
  };

  return (
    <div ref={root}>
      <div role="grid" aria-label={label}>
        {items.map((item, index) => (
          <div
            key={nameOf(item)}
            role="row"
            data-word
            className={cx(styles.row)}
            onKeyDown={onKeyDown(index)}
            onFocus={() => setCurrent(index)}
          >
            <span role="rowheader" className={cx(styles.word)}>
              {props.start?.(item)}
              <span className={cx(styles.name)} dir="auto">
                {nameOf(item)}
              </span>
            </span>
            <span role="gridcell" className={cx(styles.acts)}>
              <IconButton
                label={`Move ${nameOf(item)} up`}
                icon={ArrowUp}
                iconSize={14}
                keys="Alt Up"
                isDisabled={isDisabled || index === 0}
                onPress={() => move(index, index - 1, 0)}
                excludeFromTabOrder={index !== tabRow}
              />
              <IconButton
                label={`Move ${nameOf(item)} down`}
                icon={ArrowDown}
                iconSize={14}
                keys="Alt Down"
                isDisabled={isDisabled || index === items.length - 1}
                onPress={() => move(index, index + 1, 1)}
                excludeFromTabOrder={index !== tabRow}
              />
              <IconButton
                label={`Take out ${nameOf(item)}`}
                icon={X}
                iconSize={14}
                isDisabled={isDisabled}
                onPress={() => remove(index)}
                excludeFromTabOrder={index !== tabRow}
              />
            </span>
          </div>
        ))}
      </div>
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

/** A button of a row, or one beside it where that one is off. */
function buttonAt(root: Element | null, row: number, act: number): HTMLButtonElement | undefined {
  const buttons = [...(root?.querySelectorAll('[data-word]')[row]?.querySelectorAll('button') ?? [])];
  const wanted = buttons[act];
  return wanted?.disabled === false ? wanted : buttons.find(({ disabled }) => !disabled);
}
