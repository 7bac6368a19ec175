import { useState } from 'react';
import type { WholePlan } from '#contract/plans';
import { useApi, useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { countWords } from '../../lib/count-words.ts';
import type { AnyFailure } from '../../lib/failure-sentence.ts';
import { cx } from '../../ui/cx.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './outcome-parts.module.css';

/** Fills a plan that is still empty from a template: which, under what name, and from which day its days count. */
export function TemplateDialog({ plan, onClose }: { plan: WholePlan; onClose: () => void }) {
  const api = useApi();
  const { notify, openPlan } = useAppActions();
  const { data: templates = [] } = useCall('templates:list', null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [name, setName] = useState<string | null>(null);
  const [day, setDay] = useState<string | null | undefined>(undefined);
  const [failure, setFailure] = useState<AnyFailure | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const template = templates.find(({ id }) => id === chosenId) ?? templates[0];
  if (!template) return null;
  const isCountedBack = template.countsFrom === 'renewal';
  const from = day === undefined ? (isCountedBack ? plan.endsOn : plan.startsOn) : day;
  const title = name ?? template.name;
  const onSave = async (): Promise<void> => {
    if (from === null || title.trim() === '' || isSaving) return;
    setIsSaving(true);
    const reply = await api.call('templates:apply', {
      accountId: plan.accountId,
      templateId: template.id,
      title,
      from,
      insteadOf: plan.id,
    });
    setIsSaving(false);
    if (!reply.ok) return setFailure(reply.error);
    notify({ text: `${countWords(template.lines.length, 'line', 'lines')} from “${template.name}”.`, undo: true });
    onClose();
    openPlan({ accountId: plan.accountId, planId: reply.value.id });
  };
  return (
    <FormDialog
      title="From a template"
      saveLabel="Fill the plan"
      canSave={!isSaving && from !== null && title.trim() !== ''}
      onSave={() => void onSave()}
      onClose={onClose}
      failure={failure}
    >
      <RadioList
        label="Template"
        value={template.id}
        onChange={setChosenId}
        options={templates.map(({ id, name: label, about }) => ({ value: id, label, description: about }))}
      />
      <TextField label="Name" value={title} maxLength={300} onChange={setName} />
      <DateField
        label={isCountedBack ? 'Renewal on' : 'Starts'}
        value={from}
        onChange={setDay}
        error={from === null ? 'Its days count from here.' : undefined}
      />
      <section aria-label="Its lines" className={cx(styles.part)}>
        <h3>{countWords(template.lines.length, 'line', 'lines')}</h3>
        <ul>
          {template.lines.map(({ level, text, due }, at) => (
            <li key={at} className={cx(styles[level])}>
              {text}
              {due !== null && <small> {dayWords(due, isCountedBack)}</small>}
            </li>
          ))}
        </ul>
      </section>
    </FormDialog>
  );
}

/** "day 30", or "30 days before": nothing is said twice of what the day field says. */
const dayWords = (due: number, isCountedBack: boolean): string =>
  !isCountedBack ? `day ${due}` : due === 0 ? 'on the day' : `${Math.abs(due)} days ${due < 0 ? 'before' : 'after'}`;
