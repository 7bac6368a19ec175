import { ChevronDown } from 'lucide-react';
import { useId, type ReactNode, type Ref } from 'react';
import { Button, ComboBox as AriaComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { cx } from './cx.ts';
import { fieldClass, FieldParts, useLabelAt, type FieldTexts } from './field.tsx';
import styles from './field.module.css';
import floating from './floating.module.css';
import { given } from './given.ts';
import { Icon } from './icon.tsx';
import own from './combo-box.module.css';

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
  /** Called at every keystroke; search here and hand back `items`. */
  onInputChange: (text: string) => void;
  /** The id of the chosen item, or null. */
  selectedId: string | null;
  /** Called with the chosen item, or null when the choice is taken back. */
  onSelect: (item: Item | null) => void;
  /** Lets words stay that are no item. */
  allowsFreeText?: boolean | undefined;
  /** Called on Enter with words that are no item, when free text is allowed. */
  onFreeText?: ((text: string) => void) | undefined;
  /** Filters the given items by the typed words here; leave off when the caller searches. */
  filtersItself?: boolean | undefined;
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
  ref?: Ref<HTMLInputElement>;
}

/** A field with a list that answers while one types. */
export function ComboBox<Item extends object>(props: ComboBoxProps<Item>) {
  const {
    label,
    labelAt,
    description,
    error,
    items,
    itemId,
    itemText,
    renderItem,
    selectedId,
    onSelect,
    emptyText = 'Nothing found',
  } = props;
  const at = useLabelAt(labelAt);
  const id = useId();
  return (
    <AriaComboBox
      id={id}
      items={items}
      {...(props.filtersItself === true ? {} : { defaultFilter: () => true })}
      inputValue={props.inputValue}
      onInputChange={props.onInputChange}
      value={selectedId}
      onChange={(key) => onSelect(items.find((item) => itemId(item) === key) ?? null)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && props.allowsFreeText === true && selectedId === null)
          props.onFreeText?.(props.inputValue);
      }}
      allowsCustomValue={props.allowsFreeText === true}
      allowsEmptyCollection
      menuTrigger="input"
      isDisabled={props.isDisabled === true}
      isInvalid={error !== undefined}
      autoFocus={props.autoFocus === true}
      className={fieldClass(at)}
    >
      <FieldParts label={label} labelAt={at} description={description} error={error}>
        <div className={cx(styles.box)}>
          {props.startMark}
          <Input
            {...given({ placeholder: props.placeholder, ref: props.ref })}
            className={cx(styles.bare)}
            dir="auto"
          />
          {props.note !== undefined && <span className={cx(own.note)}>{props.note}</span>}
          <Button className={cx(styles.mini)}>
            <Icon of={ChevronDown} size={14} />
          </Button>
        </div>
      </FieldParts>
      <Popover className={cx(floating.float, own.popover)} offset={4}>
        <ListBox<Item>
          className={cx(floating.list)}
          renderEmptyState={() => (
            <div className={cx(floating.empty)}>{props.isLoading === true ? 'Searching…' : emptyText}</div>
          )}
        >
          {(item) => (
            <ListBoxItem id={itemId(item)} textValue={itemText(item)} className={cx(floating.item)}>
              {renderItem ? renderItem(item) : <span className={cx(floating.main)}>{itemText(item)}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
