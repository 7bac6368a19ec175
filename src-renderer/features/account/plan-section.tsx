import type { PlanSummary } from '#contract/plans';
import { useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { countWords } from '../../lib/count-words.ts';
import { daysBetween, formatDate } from '../../lib/format-date.ts';
import type { Here } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import styles from './plan-section.module.css';

/** The success plans of an account: their outcomes and how far their steps are. Each opens where it stands. */
export function PlanSection({ accountId, here }: { accountId: string; here: Here }) {
  const { data: plans } = useCall('plans:ofAccount', { accountId });
  const { openPlan } = useAppActions();
  if (!plans) return null;
  return (
    <>
      {plans.map((plan) => (
        <div key={plan.id} className={cx(styles.plan)}>
          <SectionHeading
            name={plan.title}
            finding={findingOf(plan, here)}
            end={
              <Button kind="quiet" size="small" hang="end" onPress={() => openPlan({ accountId, planId: plan.id })}>
                Open the plan
              </Button>
            }
          />
          {plan.outcomes.length > 0 && (
            <ul className={cx(styles.outcomes)}>
              {plan.outcomes.map((outcome) => (
                <li key={outcome.id}>
                  <LinkButton kind="plain" onPress={() => openPlan({ accountId, planId: plan.id, itemId: outcome.id })}>
                    {outcome.text === '' ? 'An outcome without words' : `“${outcome.text}”`}
                  </LinkButton>
                  <span className={cx(styles.steps)}>
                    {outcome.steps > 0 && `${outcome.stepsDone} of ${outcome.steps} steps`}
                  </span>
                  <Day outcome={outcome} here={here} />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </>
  );
}

function Day({ outcome: { due, doneOn, status }, here }: { outcome: PlanSummary['outcomes'][number]; here: Here }) {
  if (doneOn !== null) return <span>{`done ${formatDate(doneOn, here)}`}</span>;
  if (status === 'achieved' || status === 'dropped') return <span>{status}</span>;
  if (due === null) return <span />;
  if (due < here.today) return <span className={cx(styles.late)}>{`${daysBetween(due, here.today)} d late`}</span>;
  return <span>{`due ${formatDate(due, here)}`}</span>;
}

function findingOf(plan: PlanSummary, here: Here): string {
  if (plan.closedOn !== null) return `Closed ${formatDate(plan.closedOn, here)}.`;
  if (plan.outcomes.length === 0) return 'Begun, without an outcome yet.';
  const late = plan.stepsLate === 0 ? '' : `, ${countWords(plan.stepsLate, 'is late', 'are late')}`;
  const steps =
    plan.steps === 0 ? '' : `: ${plan.stepsDone} of ${plan.steps} ${plan.steps === 1 ? 'step' : 'steps'} done${late}`;
  const outcomes = countWords(plan.outcomes.length, 'outcome', 'outcomes');
  return `${outcomes.charAt(0).toUpperCase()}${outcomes.slice(1)}${steps}.`;
}
