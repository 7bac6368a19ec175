import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { HumanSignals, ReplyPair } from '#contract/human-signals';
import { useCall } from '../../../lib/api.ts';
import type { Here } from '../../../lib/use-here.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { MenuButton } from '../../../ui/menu-button.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { AskDialog } from './ask-dialog.tsx';
import styles from './human-signals.module.css';
import { PerceptionDialog } from './perception-dialog.tsx';
import { PerceptionScales } from './perception-scales.tsx';
import { QuietSigns } from './quiet-signs.tsx';
import { ReplyList } from './reply-list.tsx';
import { SignalBars } from './signal-bars.tsx';
import { silenceFinding } from './signal-findings.ts';
import { ValueDialog } from './value-dialog.tsx';
import { ValueSaid } from './value-said.tsx';

/** Props of {@link HumanSignalsPart}. */
export interface HumanSignalsPartProps {
  accountId: string;
  here: Here;
  isReadOnly: boolean;
  /** Opens the timeline at the moment of an interaction. */
  onOpen: (at: string) => void;
}

type Adding = 'question' | 'perception' | 'value';

/** What people show without saying it: signs, who begins, how they answer, how they see us. */
export function HumanSignalsPart({ accountId, here, isReadOnly, onOpen }: HumanSignalsPartProps) {
  const { data } = useCall('signals:get', { accountId });
  const [adding, setAdding] = useState<Adding | null>(null);
  const [edited, setEdited] = useState<ReplyPair | null>(null);
  if (!data) return null;
  const stop = (): void => setAdding(null);
  const known = isAnythingKnown(data);
  return (
    <section aria-label="Human signals" className={cx(styles.part)}>
      <SectionHeading
        name="Human signals"
        level={3}
        finding={known ? silenceFinding(data.silence) : 'Nothing is known yet of what they show without saying it.'}
        end={
          !isReadOnly && (
            <MenuButton
              label="Add a human signal"
              placement="bottom end"
              entries={[
                { id: 'question', label: 'A question they have to answer', onAction: () => setAdding('question') },
                { id: 'perception', label: 'How they see us', onAction: () => setAdding('perception') },
                { id: 'value', label: 'Whether they can say the value', onAction: () => setAdding('value') },
              ]}
            >
              <Button kind="quiet" size="small" icon={Plus} hang="end">
                Add a sign
              </Button>
            </MenuButton>
          )
        }
      />
      {known ? (
        <>
          <QuietSigns signals={data} here={here} onOpen={onOpen} isReadOnly={isReadOnly} onEdit={setEdited} />
          <div className={cx(styles.columns)}>
            <div className={cx(styles.column)}>
              <SignalBars signals={data.signals} here={here} onOpen={onOpen} />
              <ReplyList replies={data.replies} here={here} isReadOnly={isReadOnly} onEdit={setEdited} />
            </div>
            <div className={cx(styles.column)}>
              <PerceptionScales
                perceptions={data.perceptions}
                here={here}
                onAdd={isReadOnly ? null : () => setAdding('perception')}
              />
              <ValueSaid value={data.value} here={here} onAdd={isReadOnly ? null : () => setAdding('value')} />
            </div>
          </div>
        </>
      ) : (
        <p className={cx(styles.teach)}>
          A log can note a sign and who began; a question with its answer shows how fast they reply; three scales show
          how they see us.
        </p>
      )}
      {adding === 'question' && <AskDialog accountId={accountId} people={data.people} here={here} onClose={stop} />}
      {edited && (
        <AskDialog
          accountId={accountId}
          people={data.people}
          here={here}
          known={edited}
          onClose={() => setEdited(null)}
        />
      )}
      {adding === 'perception' && (
        <PerceptionDialog accountId={accountId} people={data.people} here={here} onClose={stop} />
      )}
      {adding === 'value' && <ValueDialog accountId={accountId} people={data.people} here={here} onClose={stop} />}
    </section>
  );
}

const isAnythingKnown = ({ signals, touches, replies, perceptions, value }: HumanSignals): boolean =>
  signals.length + touches.length + replies.pairs.length + perceptions.length + value.all.length > 0;
