import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import {
  Button,
  Input,
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './field.module.css';
import { given } from './given.ts';
import { Icon } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';
import own from './search-field.module.css';

/** Props of {@link SearchField}; those of React Aria's search field besides. */
export interface SearchFieldProps extends Omit<
  AriaSearchFieldProps,
  'className' | 'style' | 'children' | 'render' | 'aria-label'
> {
  label: string;
  placeholder?: string | undefined;
  /** The key that brings the focus here, shown while the field is empty. */
  keys?: string | undefined;
  ref?: Ref<HTMLInputElement>;
}

/** A field to search in; Esc empties it. */
export function SearchField({ label, placeholder, keys, ref, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} aria-label={label} className={cx(own.search)}>
      <div className={cx(styles.box, own.box)}>
        <Icon of={Search} size={14} className={cx(styles.prefix)} />
        <Input
          {...given({ ref })}
          placeholder={placeholder ?? label}
          className={cx(styles.bare, own.input)}
          dir="auto"
        />
        {keys !== undefined && (
          <span className={cx(own.keys)}>
            <KeyHint keys={keys} />
          </span>
        )}
        <Button className={cx(styles.mini, own.clear)}>
          <Icon of={X} size={13} />
        </Button>
      </div>
    </AriaSearchField>
  );
}
