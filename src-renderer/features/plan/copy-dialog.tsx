import { useState } from 'react';
import type { WholePlan } from '#contract/plans';
import type { DocFormat, Paper } from '#domain/document';
import { useApi, useCall } from '../../lib/api.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToasts } from '../../ui/toasts.ts';
import styles from './copy-dialog.module.css';
import { CopyPaper } from './copy-paper.tsx';
import { fateSentence, paperOf } from './copy-words.ts';
import { LeftCopies } from './left-copies.tsx';

/** Props of {@link CopyDialog}. */
export interface CopyDialogProps {
  plan: WholePlan;
  onClose: () => void;
}

const formats: readonly { value: DocFormat; label: string }[] = [
  { value: 'pdf', label: 'PDF' },
  { value: 'html', label: 'Web page' },
  { value: 'docx', label: 'Word' },
  { value: 'csv', label: 'CSV' },
];

/** The copy of a plan before it leaves: the document itself, and field by field what leaves and what stays. */
export function CopyDialog({ plan, onClose }: CopyDialogProps) {
  const api = useApi();
  const toasts = useToasts();
  const { locale } = useLocale();
  const [audience, setAudience] = useState<'customer' | 'manager'>('customer');
  const [paper, setPaper] = useState<Paper>(() => paperOf(locale));
  const [format, setFormat] = useState<DocFormat>('pdf');
  const [toWhom, setToWhom] = useState('');
  const [ourName, setOurName] = useState('');
  const [ourCompany, setOurCompany] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const [isWriting, setIsWriting] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const ask = { planId: plan.id, audience, paper, ourName, ourCompany };
  const preview = useCall('copies:preview', ask, { keepsPrevious: true });
  const kept = useCall('copies:open', { id: opened ?? 'none' }, { enabled: opened !== null });
  const shown = opened === null ? preview.data : kept.data;

  const save = async (): Promise<void> => {
    if (!preview.data || isWriting) return;
    setTrouble(null);
    setIsWriting(true);
    const reply = await api.call('copies:export', { ...ask, format, toWhom, stamp: preview.data.stamp });
    setIsWriting(false);
    if (!reply.ok) return setTrouble(failureSentence(reply.error));
    if (reply.value)
      toasts.show({ text: `The copy was saved as ${reply.value.path}.`, detail: 'What left is kept with the plan.' });
  };
  const close = (): void => {
    if (isWriting) void api.call('copies:stop', null);
    onClose();
  };
  const problem = trouble ?? (preview.error ? failureSentence(preview.error.failure) : null);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
      title={`Preview for ${audience === 'customer' ? 'customer' : 'manager'}`}
      note={opened === null ? 'Nothing leaves before you save it' : 'As it left'}
      width="full"
      isFlush
      footStart={problem !== null && <span role="alert">{problem}</span>}
      foot={
        <>
          {opened !== null && <Button onPress={() => setOpened(null)}>Back to the plan as it is</Button>}
          {isWriting ? (
            <Button onPress={() => void api.call('copies:stop', null)}>Stop</Button>
          ) : (
            <Button onPress={close}>Close</Button>
          )}
          <Button kind="primary" isDisabled={!preview.data || isWriting || opened !== null} onPress={() => void save()}>
            {isWriting ? 'Saving…' : 'Save the copy…'}
          </Button>
        </>
      }
    >
      <div className={cx(styles.columns)}>
        <div className={cx(styles.desk)} role="region" aria-label="The document as it leaves" tabIndex={0}>
          {shown && <CopyPaper tree={shown.tree} style={shown.style} />}
        </div>
        <div className={cx(styles.side)}>
          <Segmented
            label="For whom"
            options={[
              { value: 'customer', label: 'Customer' },
              { value: 'manager', label: 'My manager' },
            ]}
            value={audience}
            onChange={setAudience}
          />
          <Segmented label="Format" options={formats} value={format} onChange={setFormat} />
          <Select
            label="Paper"
            options={[
              { value: 'a4', label: 'A4' },
              { value: 'letter', label: 'US Letter' },
            ]}
            value={paper}
            onChange={setPaper}
          />
          <TextField label="To whom" value={toWhom} onChange={setToWhom} maxLength={200} />
          <TextField label="Your name" value={ourName} onChange={setOurName} maxLength={200} />
          <TextField label="Your company" value={ourCompany} onChange={setOurCompany} maxLength={200} />
          <section aria-label="What leaves, field by field">
            <h3>What leaves, field by field</h3>
            <ul className={cx(styles.fates)}>
              {preview.data?.fates.map((fate) => (
                <li key={fate.field}>
                  {fate.words}
                  <span className={cx(styles.why)}>{fateSentence(fate)}</span>
                </li>
              ))}
            </ul>
          </section>
          <LeftCopies planId={plan.id} onOpen={setOpened} />
        </div>
      </div>
    </Dialog>
  );
}
