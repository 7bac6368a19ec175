import { useState } from 'react';
import type { Standing } from '#contract/outcomes';
import type { PlanItem } from '#contract/plans';
import { outcomeStatuses, type OutcomeStatus } from '#domain/plan-rows';
import { capitalised } from '../../lib/capitalised.ts';
import { formatDate } from '../../lib/format-date.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { useFormSave } from '../../lib/use-form-save.ts';
import type { Here } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './outcome-parts.module.css';

/** How an outcome stands: what a person says, what the numbers say, and where they differ. */
export function OutcomeStanding({
  item,
  standing,
  here,
  isReadOnly,
}: {
  item: PlanItem;
  standing: Standing | undefined;
  here: Here;
  isReadOnly: boolean;
}) {
  const [isSaying, setIsSaying] = useState(false);
  if (!standing) return null;
  return (
    <section aria-label="How it stands" className={cx(styles.part)}>
      <div className={cx(styles.head)}>
        <h3>{capitalised(standing.standing)}</h3>
        {!isReadOnly && <Button onPress={() => setIsSaying(true)}>Say how it stands</Button>}
      </div>
      <p className={cx(styles.says)}>{standingSentence(item, standing, here)}</p>
      {isSaying && <StandingDialog item={item} onClose={() => setIsSaying(false)} />}
    </section>
  );
}

/** "You said so on 9 Oct. The numbers say off track: 20% of the way on 9 Oct, an even pace would be 55%." */
function standingSentence(item: PlanItem, { from, reading, standing }: Standing, here: Here): string {
  const percent = (value: number): string => `${formatNumber(value, here)}%`;
  const numbers =
    reading === null
      ? 'Baseline, target and one measurement would let the numbers speak.'
      : `${percent(reading.progress)} of the way on ${formatDate(reading.measured.on, here)}${
          reading.pace === null ? '' : `; an even pace would be ${percent(reading.pace)}`
        }.`;
  if (from === 'steps') return `By its steps and days. ${numbers}`;
  if (from === 'measurement') return `By what was measured: ${numbers}`;
  const said = `You said so${item.statusOn === null ? '' : ` on ${formatDate(item.statusOn, here)}`}${
    item.statusReason === null ? '' : `: “${item.statusReason}”`
  }.`;
  if (reading?.says == null || reading.says === standing) return `${said} ${numbers}`;
  return `${said} The numbers say ${reading.says}: ${numbers}`;
}

function StandingDialog({ item, onClose }: { item: PlanItem; onClose: () => void }) {
  const [status, setStatus] = useState<OutcomeStatus | null>(item.status);
  const [reason, setReason] = useState(item.statusReason ?? '');
  const [attribution, setAttribution] = useState(item.attribution ?? '');
  const { save, isSaving, failure } = useFormSave(onClose);
  const worded = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  return (
    <FormDialog
      title="How it stands"
      saveLabel="Save"
      canSave={!isSaving}
      onSave={() =>
        void save(
          'outcomes:say',
          { id: item.id, status, reason: worded(reason), attribution: worded(attribution) },
          status === null ? 'Left to the numbers.' : `${capitalised(status)}.`,
        )
      }
      onClose={onClose}
      failure={failure}
    >
      <Select
        label="It is"
        value={status ?? ''}
        options={[
          { value: '', label: 'What the numbers and steps say' },
          ...outcomeStatuses.map((value) => ({ value, label: capitalised(value) })),
        ]}
        onChange={(next) => setStatus(outcomeStatuses.find((one) => one === next) ?? null)}
      />
      <TextArea
        label="Why"
        description={status === 'off track' || status === 'dropped' ? 'Somebody will ask.' : 'A line, if it helps.'}
        value={reason}
        rows={2}
        maxLength={2000}
        onChange={setReason}
      />
      {status === 'achieved' && (
        <TextArea
          label="Why it is down to us"
          description="Using a product is not yet succeeding because of it."
          value={attribution}
          rows={2}
          maxLength={2000}
          onChange={setAttribution}
        />
      )}
    </FormDialog>
  );
}
