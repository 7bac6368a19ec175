import { ChevronDown, ChevronUp } from 'lucide-react';
import { useContext, useEffect, useRef } from 'react';
import {
  Button,
  Group,
  Input,
  NumberField as AriaNumberField,
  NumberFieldStateContext,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components';
import { flushSync } from 'react-dom';
import { cx } from './cx.ts';
import { fieldClass, FieldParts, useLabelAt, type FieldTexts } from './field.tsx';
import styles from './field.module.css';
import { given } from './given.ts';
import { Icon } from './icon.tsx';
import own from './number-field.module.css';

/** Props of {@link NumberField}; those of React Aria's number field besides. */
export interface NumberFieldProps
  extends
    Omit<AriaNumberFieldProps, 'className' | 'style' | 'children' | 'render' | 'value' | 'defaultValue' | 'onChange'>,
    FieldTexts {
  /** The number, or null when none is given. */
  value: number | null;
  onChange: (value: number | null) => void;
  placeholder?: string | undefined;
  /** The two buttons for one more and one less; the arrow keys do the same. */
  hasSteps?: boolean | undefined;
}

/** A number typed in the reader's own notation; empty is null, never zero. */
export function NumberField({
  label,
  labelAt,
  description,
  error,
  value,
  onChange,
  placeholder,
  hasSteps = true,
  ...rest
}: NumberFieldProps) {
  const at = useLabelAt(labelAt);
  return (
    <AriaNumberField
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={error !== undefined || rest.isInvalid === true}
      className={fieldClass(at)}
    >
      <FieldParts label={label} labelAt={at} description={description} error={error}>
        <Group className={cx(styles.box)}>
          <TypedNumber placeholder={placeholder} />
          {hasSteps && (
            <span className={cx(own.steps)}>
              <Button slot="increment" className={cx(own.step)}>
                <Icon of={ChevronUp} size={11} />
              </Button>
              <Button slot="decrement" className={cx(own.step)}>
                <Icon of={ChevronDown} size={11} />
              </Button>
            </span>
          )}
        </Group>
      </FieldParts>
    </AriaNumberField>
  );
}

/**
 * The line of text. Its number counts when the field is left, and before Enter can act on what is around the field:
 * a dialog saves on Ctrl or Cmd and Enter from anywhere, and hears that key before the field does.
 */
function TypedNumber({ placeholder }: { placeholder: string | undefined }) {
  const input = useRef<HTMLInputElement>(null);
  const state = useContext(NumberFieldStateContext);
  useEffect(() => {
    const take = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.isComposing || event.target !== input.current) return;
      flushSync(() => state?.commit());
    };
    window.addEventListener('keydown', take, true);
    return () => window.removeEventListener('keydown', take, true);
  }, [state]);
  return <Input ref={input} {...given({ placeholder })} className={cx(styles.bare, styles.num)} />;
}
