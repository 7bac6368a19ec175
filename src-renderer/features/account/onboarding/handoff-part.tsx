import type { Handoff } from '#contract/onboarding';
import { useApi } from '../../../lib/api.ts';
import { useAppActions } from '../../../lib/app-actions.ts';
import { failureSentence } from '../../../lib/failure-sentence.ts';
import { formatDate } from '../../../lib/format-date.ts';
import type { Here } from '../../../lib/use-here.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { ListHeading } from '../../../ui/section-heading.tsx';
import styles from './onboarding.module.css';

/** Props of {@link HandoffPart}. */
export interface HandoffPartProps {
  accountId: string;
  handoff: Handoff;
  here: Here;
  isReadOnly: boolean;
  /** Goes to the section where what a line became stands. */
  onGo: (section: string) => void;
}

const groups = [
  { kind: 'hypothesis', name: 'Hypotheses' },
  { kind: 'risk', name: 'Risks' },
  { kind: 'stakeholder', name: 'Stakeholders' },
  { kind: 'promise', name: 'What was promised' },
] as const;

const places = { outcome: 'Success plan', risk: 'Risks', person: 'People', promise: 'Overview' } as const;

/** What Sales handed over, word for word, and what each line became. */
export function HandoffPart({ accountId, handoff, here, isReadOnly, onGo }: HandoffPartProps) {
  const api = useApi();
  const { notify, openPlan } = useAppActions();
  const remove = async () => {
    const reply = await api.call('handoffs:remove', { id: handoff.id });
    notify(
      reply.ok
        ? { text: 'Handoff deleted. What its lines became stays.', undo: true }
        : { text: failureSentence(reply.error), tone: 'bad' },
    );
  };
  const from = handoff.fromName === null ? '' : ` from ${handoff.fromName}`;
  return (
    <section aria-label="Handoff from Sales" className={cx(styles.part)}>
      <ListHeading
        name="Handoff from Sales"
        end={
          !isReadOnly && (
            <Button kind="quiet" size="small" hang="end" onPress={() => void remove()}>
              Delete the handoff
            </Button>
          )
        }
      />
      <p className={cx(styles.line, styles.faint)} dir="auto">
        {`Handed over${from} on ${formatDate(handoff.onDate, here)}.`}
      </p>
      {handoff.words !== null && (
        <p className={cx(styles.line)} dir="auto">
          {handoff.words}
        </p>
      )}
      {groups.map(({ kind, name }) => {
        const items = handoff.items.filter((item) => item.kind === kind);
        if (items.length === 0) return null;
        return (
          <div key={kind} className={cx(styles.group)}>
            <h4 className={cx(styles.groupName)}>{name}</h4>
            <ul>
              {items.map(({ id, text, became }) => (
                <li key={id} className={cx(styles.item)}>
                  <span dir="auto">{text}</span>
                  {became === null ? (
                    <span className={cx(styles.faint)}>removed since</span>
                  ) : (
                    <LinkButton
                      onPress={() =>
                        became.planId === null
                          ? onGo(places[became.what])
                          : openPlan({ accountId, planId: became.planId, itemId: became.id })
                      }
                    >
                      {became.name === text
                        ? `${became.what}: ${became.state}`
                        : `${became.what}: ${became.name}, ${became.state}`}
                    </LinkButton>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
