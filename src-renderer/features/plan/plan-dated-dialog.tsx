import { useState } from 'react';
import type { WholePlan } from '#contract/plans';
import { useFormSave } from '../../lib/use-form-save.ts';
import type { Here } from '../../lib/use-here.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PersonChoice, personOf, type ChosenPerson } from '../../ui/person-choice.tsx';

/** That a plan was agreed by somebody there, or gone through: on a day, with a line. */
export function PlanDatedDialog({
  plan,
  act,
  here,
  onClose,
}: {
  plan: WholePlan;
  act: 'agree' | 'review';
  here: Here;
  onClose: () => void;
}) {
  const [on, setOn] = useState<string | null>(here.today);
  const [person, setPerson] = useState<ChosenPerson>(null);
  const [words, setWords] = useState('');
  const { save, isSaving, failure } = useFormSave(onClose);
  const who = personOf(person);
  const isAgreement = act === 'agree';
  const onSave = (): void => {
    const said = words.trim() === '' ? null : words.trim();
    if (on === null) return;
    if (!isAgreement) void save('plans:review', { planId: plan.id, on, words: said }, 'Review noted.');
    else if (who !== null)
      void save(
        'plans:agree',
        { planId: plan.id, on, person: who, words: said },
        'Agreed. The wording is kept as it is now.',
      );
  };
  return (
    <FormDialog
      title={isAgreement ? 'They agreed on this plan' : 'We went through this plan'}
      saveLabel={isAgreement ? 'Keep this wording' : 'Note the review'}
      canSave={!isSaving && on !== null && (!isAgreement || who !== null)}
      onSave={onSave}
      onClose={onClose}
      failure={failure}
    >
      {isAgreement && (
        <PersonChoice
          label="Agreed by"
          people={plan.people.map(({ id, name, isFormer }) => ({ id, name, former: isFormer }))}
          value={person}
          onChange={setPerson}
        />
      )}
      <DateField label="On" value={on} max={here.today} onChange={setOn} />
      <TextField
        label={isAgreement ? 'In their words' : 'In a line'}
        value={words}
        maxLength={2000}
        onChange={setWords}
      />
    </FormDialog>
  );
}
