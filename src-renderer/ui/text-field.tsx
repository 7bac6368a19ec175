import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Input, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { cx } from './cx.ts';
import { fieldClass, FieldParts, useLabelAt, type FieldTexts } from './field.tsx';
import styles from './field.module.css';
import { given } from './given.ts';
import { Icon } from './icon.tsx';

/** Props of {@link TextField}; those of React Aria's text field besides. */
export interface TextFieldProps
  extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'render'>, FieldTexts {
  placeholder?: string | undefined;
  /** Icon inside the field, before the text. */
  icon?: LucideIcon | undefined;
  ref?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField({ label, labelAt, description, error, placeholder, icon, ref, ...rest }: TextFieldProps) {
  const at = useLabelAt(labelAt);
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined || rest.isInvalid === true} className={fieldClass(at)}>
      <FieldParts label={label} labelAt={at} description={description} error={error}>
        <div className={cx(styles.box)}>
          {icon && <Icon of={icon} size={14} className={cx(styles.prefix)} />}
          <Input {...given({ placeholder, ref })} className={cx(styles.bare)} dir="auto" />
        </div>
      </FieldParts>
    </AriaTextField>
  );
}
