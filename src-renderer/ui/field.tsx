import { createContext, use, type ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './field.module.css';

/** Where a field's label stands: above, in a column before the field, or only for the ear. */
export type LabelAt = 'top' | 'start' | 'hidden';

/** The words of a field, shared by every field of the kit. */
export interface FieldTexts {
  /** The name of the field, always said, not always seen. */
  label: string;
  /** Overrides where the form puts its labels. */
  labelAt?: LabelAt | undefined;
  /** One line of help under the field. */
  description?: ReactNode;
  /** What is wrong, in a sentence; its presence makes the field invalid. */
  error?: string | undefined;
}

const LabelAtContext = createContext<LabelAt>('top');

/** Puts the labels of all fields inside it in one place. */
export function FieldLayout({ labels, children }: { labels: LabelAt; children: ReactNode }) {
  return <LabelAtContext value={labels}>{children}</LabelAtContext>;
}

/** Where this field's label stands, after asking the form. */
export function useLabelAt(own: LabelAt | undefined): LabelAt {
  const fromForm = use(LabelAtContext);
  return own ?? fromForm;
}

/** The class of a field's outer element. */
export function fieldClass(labelAt: LabelAt): string {
  return cx(styles.field, styles[labelAt]);
}

/** Props of {@link FieldParts}. */
export interface FieldPartsProps extends FieldTexts {
  /** The control itself. */
  children: ReactNode;
  /** Aligns the label with the first line of a tall control. */
  isTall?: boolean | undefined;
}

/** Label, control, help and error in their places, inside a React Aria field. */
export function FieldParts({ label, labelAt, description, error, children, isTall }: FieldPartsProps) {
  const at = useLabelAt(labelAt);
  return (
    <>
      <Label className={cx(styles.label, at === 'hidden' && styles.vh, isTall === true && styles.tall)}>{label}</Label>
      <div className={cx(styles.control)}>{children}</div>
      {description !== undefined && error === undefined && (
        <Text slot="description" className={cx(styles.help)}>
          {description}
        </Text>
      )}
      <FieldError className={cx(styles.error)}>{error}</FieldError>
    </>
  );
}

/** Props of {@link FormRow}. */
export interface FormRowProps {
  /** The words in the label column; they name nothing by themselves. */
  label: string;
  children: ReactNode;
}

/** A row of a form whose content is not one field: words in the label column, anything beside them. */
export function FormRow({ label, children }: FormRowProps) {
  return (
    <div className={fieldClass('start')}>
      <span className={cx(styles.label, styles.tall)}>{label}</span>
      <div className={cx(styles.control, styles.free)}>{children}</div>
    </div>
  );
}
