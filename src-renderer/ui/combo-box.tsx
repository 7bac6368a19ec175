import { ChevronDown } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import own from './combo-box.module.css';
import { cx } from './cx.ts';
import { fieldClass, FieldParts, useLabelAt, type FieldTexts } from './field.tsx';
import styles from './field.module.css';
import floating from './floating.module.css';
import { given } from './given.ts';
import { Icon } from './icon.tsx';
import { useAnchoredPopover } from './use-anchored-popover.ts';

/** Props of {@link ComboBox}. */
export interface ComboBoxProps<Item extends object> extends FieldTexts {
  /** What the list shows now, best first; the caller searches and orders. */
  items: readonly Item[];
  /** A stable id of an item. */
  itemId: (item: Item) => string;
  /** The item as text: what stands in the field once it is chosen. */
  itemText: (item: Item) => string;
  /** Draws a row; without it the row is the item's text. */
  renderItem?: ((item: Item) => ReactNode) | undefined;
  /** The words in the field. */
  inputValue: string;
  /** Called at every keystroke, and with the text of a chosen item; search here and hand back `items`. */
  onInputChange: (text: string) => void;
  /** The id of the chosen item, or null. */
  selectedId: string | null;
  /** Called with the chosen item, or null when typing takes the choice back. */
  onSelect: (item: Item | null) => void;
  /** Words that are no item may stay. */
  allowsFreeText?: boolean | undefined;
  /** Enter with no item marked, when free text is allowed. */
  onFreeText?: ((text: string) => void) | undefined;
  isLoading?: boolean | undefined;
  /** One line when nothing matches. */
  emptyText?: string | undefined;
  placeholder?: string | undefined;
  /** Drawn before the words, for the mark of what is chosen. */
  startMark?: ReactNode;
  /** Drawn after the words, in fainter ink. */
  note?: ReactNode;
  isDisabled?: boolean | undefined;
  autoFocus?: boolean | undefined;
  /** Keys the list does not use, such as Enter while it is closed. */
  onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  ref?: Ref<HTMLInputElement>;
}

/**
 * A field with a list that answers while one types. Enter picks in an open list; Esc closes only the
 * list; with nothing typed, Down shows it.
 */
export function ComboBox<Item extends object>(props: ComboBoxProps<Item>) {
  const { label, labelAt, description, error, items, itemId, itemText, selectedId, onSelect, onInputChange } = props;
  const at = useLabelAt(labelAt);
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [markedId, setMarkedId] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement | null>(null);
  const { popoverRef, anchorStyle, popoverStyle } = useAnchoredPopover(isOpen);

  const found = items.find((item) => itemId(item) === markedId);
  // Free words are not overruled by the first hit; without them the best answer is one Enter away.
  const marked = found ?? (props.allowsFreeText === true ? undefined : items[0]);
  const optionId = (item: Item) => `${id}-${itemId(item)}`;
  const place = marked ? items.indexOf(marked) : -1;

  useEffect(() => {
    if (isOpen) list.current?.querySelector('[data-focused]')?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen, markedId]);

  const close = () => {
    setIsOpen(false);
    setMarkedId(null);
  };
  const choose = (item: Item) => {
    onInputChange(itemText(item));
    onSelect(item);
    close();
  };
  const mark = (index: number) => {
    const item = items[(index + items.length) % items.length];
    setMarkedId(item ? itemId(item) : null);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    const isDown = event.key === 'ArrowDown';
    const isUp = event.key === 'ArrowUp';
    if (!isOpen && (isDown || isUp)) setIsOpen(true);
    else if (isOpen && isDown) mark(place + 1);
    else if (isOpen && isUp) mark(place < 0 ? items.length - 1 : place - 1);
    else if (isOpen && event.key === 'Escape') close();
    else if (isOpen && event.key === 'Enter' && !event.ctrlKey && !event.metaKey && marked) choose(marked);
    else if (isOpen && event.key === 'Tab' && marked && props.inputValue !== '') {
      // Tab takes the best answer along; the focus moves on as ever.
      choose(marked);
      return;
    } else {
      if (event.key === 'Enter' && props.allowsFreeText === true && selectedId === null && props.onFreeText) {
        props.onFreeText(props.inputValue);
        close();
        event.preventDefault();
        return;
      }
      props.onKeyDown?.(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <AriaTextField
      value={props.inputValue}
      onChange={(text) => {
        if (selectedId !== null) onSelect(null);
        setMarkedId(null);
        setIsOpen(true);
        onInputChange(text);
      }}
      isDisabled={props.isDisabled === true}
      isInvalid={error !== undefined}
      autoFocus={props.autoFocus === true}
      className={fieldClass(at)}
    >
      <FieldParts label={label} labelAt={at} description={description} error={error}>
        <div className={cx(styles.box)} style={anchorStyle}>
          {props.startMark}
          <Input
            {...given({ placeholder: props.placeholder })}
            ref={(element) => {
              input.current = element;
              if (typeof props.ref === 'function') props.ref(element);
              else if (props.ref) props.ref.current = element;
            }}
            role="combobox"
            aria-expanded={isOpen}
            aria-autocomplete="list"
            aria-controls={isOpen ? `${id}-list` : undefined}
            aria-activedescendant={isOpen && marked ? optionId(marked) : undefined}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            className={cx(styles.bare)}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          {props.note !== undefined && <span className={cx(own.note)}>{props.note}</span>}
          {/* For the pointer only: the keyboard has Down. */}
          <span
            aria-hidden="true"
            className={cx(styles.mini)}
            onPointerDown={(event) => {
              event.preventDefault();
              if (props.isDisabled === true) return;
              input.current?.focus();
              setIsOpen(!isOpen);
            }}
          >
            <Icon of={ChevronDown} size={14} />
          </span>
        </div>
        {isOpen && (
          // The focus stays in the field whatever is pressed in the list.
          <div
            ref={popoverRef}
            className={cx(floating.float, own.popover)}
            style={popoverStyle}
            onPointerDown={(event) => event.preventDefault()}
          >
            <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} className={cx(floating.list)}>
              {items.map((item) => (
                <div
                  key={itemId(item)}
                  id={optionId(item)}
                  role="option"
                  aria-selected={itemId(item) === selectedId}
                  data-focused={item === marked || undefined}
                  className={cx(floating.item)}
                  onPointerMove={() => setMarkedId(itemId(item))}
                  onClick={() => choose(item)}
                >
                  {props.renderItem ? (
                    props.renderItem(item)
                  ) : (
                    <span className={cx(floating.main)}>{itemText(item)}</span>
                  )}
                </div>
              ))}
            </div>
            {items.length === 0 && (
              <div role="status" className={cx(floating.empty)}>
                {props.isLoading === true ? 'Searching…' : (props.emptyText ?? 'Nothing found')}
              </div>
            )}
          </div>
        )}
      </FieldParts>
    </AriaTextField>
  );
}
