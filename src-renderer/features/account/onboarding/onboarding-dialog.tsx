import { useState } from 'react';
import type { Onboarding, OnboardingFields } from '#contract/onboarding';
import { DateField } from '../../../ui/date-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useFormSave } from '../../../lib/use-form-save.ts';

/** Props of {@link OnboardingDialog}. */
export interface OnboardingDialogProps {
  accountId: string;
  /** Null: none yet. */
  onboarding: Onboarding | null;
  /** When the first contract began: what the signature is offered as. */
  signedOn: string | null;
  onClose: () => void;
}

/** The days of an onboarding, and what first and second value are. */
export function OnboardingDialog({ accountId, onboarding, signedOn, onClose }: OnboardingDialogProps) {
  const [fields, setFields] = useState<OnboardingFields>({
    signedOn: onboarding ? onboarding.signedOn : signedOn,
    kickoffOn: onboarding?.kickoffOn ?? null,
    plannedLiveOn: onboarding?.plannedLiveOn ?? null,
    liveOn: onboarding?.liveOn ?? null,
    firstValue: onboarding?.firstValue ?? '',
    plannedFirstValueOn: onboarding?.plannedFirstValueOn ?? null,
    firstValueOn: onboarding?.firstValueOn ?? null,
    secondValue: onboarding?.secondValue ?? '',
    secondValueOn: onboarding?.secondValueOn ?? null,
    blockers: onboarding?.blockers ?? '',
  });
  const set = (patch: Partial<OnboardingFields>): void => setFields((known) => ({ ...known, ...patch }));
  const { save, isSaving, failure } = useFormSave(onClose);
  const said = onboarding === null ? 'Onboarding begun.' : 'Onboarding changed.';
  const day = (label: string, field: Exclude<keyof OnboardingFields, 'firstValue' | 'secondValue' | 'blockers'>) => (
    <DateField label={label} isClearable value={fields[field]} onChange={(value) => set({ [field]: value })} />
  );
  const line = (label: string, field: 'firstValue' | 'secondValue' | 'blockers', description?: string) => (
    <TextField
      label={label}
      description={description}
      value={fields[field] ?? ''}
      maxLength={2000}
      onChange={(value) => set({ [field]: value })}
    />
  );
  return (
    <FormDialog
      title={onboarding === null ? 'Begin onboarding' : 'Edit onboarding'}
      saveLabel={onboarding === null ? 'Begin' : 'Save'}
      canSave={!isSaving}
      onSave={() => void save('onboarding:put', { accountId, fields }, said)}
      onClose={onClose}
      failure={failure}
    >
      {day('Signed', 'signedOn')}
      {day('Kickoff', 'kickoffOn')}
      {day('Go-live, planned', 'plannedLiveOn')}
      {day('Live since', 'liveOn')}
      {line('First value', 'firstValue', 'What the customer gets first that matters to them.')}
      {day('First value, planned', 'plannedFirstValueOn')}
      {day('First value reached', 'firstValueOn')}
      {line('Second value', 'secondValue')}
      {day('Second value reached', 'secondValueOn')}
      {line('Blockers', 'blockers')}
    </FormDialog>
  );
}
