import { useMemo, useState } from 'react';
import type { Person } from '#contract/accounts';
import { linesOf, matchStakeholder, readStakeholder, sameStakeholders } from '#domain/handoff';
import { DateField } from '../../../ui/date-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useFormSave } from '../../../lib/use-form-save.ts';

/** Props of {@link HandoffDialog}. */
export interface HandoffDialogProps {
  accountId: string;
  people: readonly Person[];
  today: string;
  onClose: () => void;
}

const someoneNew = 'new';

/** What Sales hands over: each line becomes an outcome, a risk, a person or a promise. */
export function HandoffDialog({ accountId, people, today, onClose }: HandoffDialogProps) {
  const [from, setFrom] = useState('');
  const [onDate, setOnDate] = useState<string | null>(today);
  const [words, setWords] = useState('');
  const [hypotheses, setHypotheses] = useState('');
  const [risks, setRisks] = useState('');
  const [stakeholders, setStakeholders] = useState('');
  const [promises, setPromises] = useState('');
  /** Whom a line means, where it was answered. */
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const { save, isSaving, failure } = useFormSave(onClose);
  const named = useMemo(
    () =>
      linesOf(stakeholders).map((text) => {
        const line = readStakeholder(text);
        return {
          text,
          known: sameStakeholders(line, people),
          likely: matchStakeholder(line, people)?.id ?? someoneNew,
        };
      }),
    [stakeholders, people],
  );
  const isEmpty = [words, hypotheses, risks, stakeholders, promises].every((text) => text.trim() === '');
  const list = (label: string, value: string, onChange: (value: string) => void, becomes: string) => (
    <TextArea label={label} description={becomes} rows={2} value={value} maxLength={20_000} onChange={onChange} />
  );
  const onSave = (): void => {
    if (onDate === null || isEmpty) return;
    void save(
      'handoffs:save',
      {
        accountId,
        fromName: from.trim(),
        onDate,
        words: words.trim(),
        hypotheses: [...linesOf(hypotheses)],
        risks: [...linesOf(risks)],
        stakeholders: named.map(({ text, likely }) => {
          const who = answers[text] ?? likely;
          return { text, personId: who === someoneNew ? null : who };
        }),
        promises: [...linesOf(promises)],
      },
      'Handoff kept, and every line has its place.',
    );
  };
  return (
    <FormDialog
      title="Handoff from Sales"
      saveLabel="Keep the handoff"
      canSave={!isSaving && onDate !== null && !isEmpty}
      onSave={onSave}
      onClose={onClose}
      failure={failure}
    >
      <TextField label="From whom" value={from} maxLength={300} onChange={setFrom} autoFocus />
      <DateField label="Day" value={onDate} onChange={setOnDate} max={today} />
      {list('Notes', words, setWords, 'Whatever else was said.')}
      {list('Hypotheses', hypotheses, setHypotheses, 'One a line. Each becomes an outcome of the success plan.')}
      {list('Risks', risks, setRisks, 'One a line. Each becomes a risk.')}
      {list('Stakeholders', stakeholders, setStakeholders, 'One a line: name, address, title. Each becomes a person.')}
      {named
        .filter(({ known }) => known.length > 0)
        .map(({ text, known, likely }) => (
          <Select
            key={text}
            label={`Who is “${text}”?`}
            value={answers[text] ?? likely}
            onChange={(who) => setAnswers((given) => ({ ...given, [text]: who }))}
            options={[
              ...known.map(({ id, name, title, email }) => ({
                value: id,
                label: `${name}, already here`,
                ...(title === null && email === null ? {} : { description: title ?? email ?? '' }),
              })),
              { value: someoneNew, label: 'Somebody new' },
            ]}
          />
        ))}
      {list('What was promised', promises, setPromises, 'One a line. Each becomes a promise that Sales gave.')}
    </FormDialog>
  );
}
