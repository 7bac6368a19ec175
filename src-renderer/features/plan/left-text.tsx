import { useEffect, useState } from 'react';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Props of {@link LeftText}. */
export interface LeftTextProps {
  label: string;
  description?: string;
  value: string | null;
  max?: number;
  isLong?: boolean;
  isReadOnly: boolean;
  onDone: (value: string | null) => void;
}

/** A text that is written when it is left. */
export function LeftText({ label, description, value, max = 2000, isLong = false, isReadOnly, onDone }: LeftTextProps) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const shared = {
    label,
    ...(description === undefined ? {} : { description }),
    value: text,
    maxLength: max,
    isReadOnly,
    onChange: setText,
    onBlur: () => {
      const next = text.trim();
      if (next !== (value ?? '')) onDone(next === '' ? null : next);
    },
  };
  return isLong ? <TextArea {...shared} rows={2} /> : <TextField {...shared} />;
}
