import type { Ref } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { cx } from './cx.ts';
import { fieldClass, FieldParts, useLabelAt, type FieldTexts } from './field.tsx';
import styles from './field.module.css';
import { given } from './given.ts';

/** Props of {@link TextArea}; those of React Aria's text field besides. */
export interface TextAreaProps
  extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'render'>, FieldTexts {
  placeholder?: string | undefined;
  /** Lines shown at first. */
  rows?: number | undefined;
  /** Grows with what is written, up to less than half the window. */
  grows?: boolean | undefined;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text. */
export function TextArea({
  label,
  labelAt,
  description,
  error,
  placeholder,
  rows = 4,
  grows = true,
  ref,
  ...rest
}: TextAreaProps) {
  const at = useLabelAt(labelAt);
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined || rest.isInvalid === true} className={fieldClass(at)}>
      <FieldParts label={label} labelAt={at} description={description} error={error} isTall>
        <AriaTextArea
          {...given({ placeholder, ref })}
          rows={rows}
          dir="auto"
          className={cx(styles.area, grows && styles.auto)}
        />
      </FieldParts>
    </AriaTextField>
  );
}
