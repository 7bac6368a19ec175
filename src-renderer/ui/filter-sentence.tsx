import { Plus } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, DialogTrigger, MenuTrigger, Popover } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './filter-sentence.module.css';
import floating from './floating.module.css';
import { given } from './given.ts';
import { Icon } from './icon.tsx';
import { Menu, type MenuEntry } from './menu.tsx';
import { PopoverBody } from './popover-body.tsx';

/** Props of {@link FilterSentence}. */
export interface FilterSentenceProps {
  /** The name of the region, such as "Filter". */
  label: string;
  /** Grey words and variables, in reading order. */
  children: ReactNode;
  /** What stands at the end of the line, such as "12 of 60". */
  end?: ReactNode;
  /** In a bar the sentence has its height and a hairline below; plain it flows with the text around it. */
  kind?: 'bar' | 'plain' | undefined;
}

/** A filter or a set of facts that reads as one sentence. Its underlined words can be changed. */
export function FilterSentence({ label, children, end, kind = 'bar' }: FilterSentenceProps) {
  return (
    <div role="group" aria-label={label} className={cx(styles.sentence, styles[kind])}>
      <p className={cx(styles.words)}>{children}</p>
      {end !== undefined && <span className={cx(styles.end, 'num')}>{end}</span>}
    </div>
  );
}

/** Props of {@link SentenceMenu}. */
export interface SentenceMenuProps {
  /** What this variable is, such as "Stage"; said before its value. */
  label: string;
  /** The words in the sentence. */
  value: string;
  entries: readonly MenuEntry[];
}

/** A variable of the sentence that opens a menu. */
export function SentenceMenu({ label, value, entries }: SentenceMenuProps) {
  return (
    <MenuTrigger>
      <AriaButton aria-label={`${label}: ${value}`} className={cx(styles.variable)}>
        {value}
      </AriaButton>
      <Popover className={cx(floating.float)} offset={4} placement="bottom start">
        <Menu label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  );
}

/** Props of {@link SentencePart}. */
export interface SentencePartProps {
  label: string;
  value: string;
  /** What opens; a function gets `close`. */
  children: ReactNode | ((close: () => void) => ReactNode);
  isOpen?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  /** The id of what is wrong with the value, or said about it. */
  describedBy?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
}

/** A variable of the sentence that opens any controls, such as a date field. */
export function SentencePart({ label, value, children, isOpen, onOpenChange, describedBy, ref }: SentencePartProps) {
  return (
    <DialogTrigger
      {...(isOpen === undefined ? {} : { isOpen })}
      {...(onOpenChange === undefined ? {} : { onOpenChange })}
    >
      <AriaButton
        aria-label={`${label}: ${value}`}
        className={cx(styles.variable)}
        {...given({ 'aria-describedby': describedBy, ref })}
      >
        {value}
      </AriaButton>
      <Popover aria-label={label} className={cx(floating.float)} offset={4} placement="bottom start">
        <PopoverBody>{children}</PopoverBody>
      </Popover>
    </DialogTrigger>
  );
}

/** Props of {@link SentenceAdd}. */
export interface SentenceAddProps {
  /** The words of the button, such as "Condition". */
  label: string;
  entries: readonly MenuEntry[];
}

/** Adds something to the sentence: a plus and a word, with a menu of what can be added. */
export function SentenceAdd({ label, entries }: SentenceAddProps) {
  return (
    <MenuTrigger>
      <AriaButton className={cx(styles.variable, styles.add)}>
        <Icon of={Plus} size={13} />
        {label}
      </AriaButton>
      <Popover className={cx(floating.float)} offset={4} placement="bottom start">
        <Menu label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  );
}
