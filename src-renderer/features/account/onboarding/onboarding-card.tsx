import type { Onboarding } from '#contract/onboarding';
import { useApi } from '../../../lib/api.ts';
import { useAppActions } from '../../../lib/app-actions.ts';
import { countWords } from '../../../lib/count-words.ts';
import { failureSentence } from '../../../lib/failure-sentence.ts';
import { formatDate } from '../../../lib/format-date.ts';
import type { Here } from '../../../lib/use-here.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { FactStrip, type Fact } from '../../../ui/fact-strip.tsx';
import { ListHeading } from '../../../ui/section-heading.tsx';
import styles from './onboarding.module.css';

/** Props of {@link OnboardingCard}. */
export interface OnboardingCardProps {
  accountId: string;
  onboarding: Onboarding;
  here: Here;
  isReadOnly: boolean;
  onEdit: () => void;
}

/** From signature to second value: the days, planned and as they came. */
export function OnboardingCard({ accountId, onboarding, here, isReadOnly, onEdit }: OnboardingCardProps) {
  const api = useApi();
  const { notify } = useAppActions();
  const { firstValueOn, secondValueOn, closedOn } = onboarding;
  const say = (ok: boolean, text: string, failed: string): void =>
    notify(ok ? { text, undo: true } : { text: failed, tone: 'bad' });
  const reach = async (field: 'firstValueOn' | 'secondValueOn', text: string) => {
    const reply = await api.call('onboarding:put', { accountId, fields: { [field]: here.today } });
    say(reply.ok, text, reply.ok ? '' : failureSentence(reply.error));
  };
  const close = async (on: string | null) => {
    const reply = await api.call('onboarding:close', { id: onboarding.id, on });
    say(
      reply.ok,
      on === null ? 'Onboarding opened again.' : 'Onboarding closed.',
      reply.ok ? '' : failureSentence(reply.error),
    );
  };
  return (
    <section aria-label="Onboarding" className={cx(styles.part)}>
      <ListHeading
        name="Onboarding"
        end={
          !isReadOnly && (
            <Button kind="quiet" size="small" hang="end" onPress={onEdit}>
              Edit
            </Button>
          )
        }
      />
      <div className={cx(styles.strip)}>
        <FactStrip facts={onboardingFacts(onboarding, here)} />
      </div>
      <p className={cx(styles.line)}>{clockSentence(onboarding)}</p>
      {onboarding.risk !== null && <p className={cx(styles.line, styles.risk)}>At risk: {onboarding.risk}</p>}
      {onboarding.blockers !== null && (
        <p className={cx(styles.line)} dir="auto">
          Blocked by: {onboarding.blockers}
        </p>
      )}
      {closedOn === null && onboarding.silentDays !== null && (
        <p className={cx(styles.line, styles.faint)}>
          {onboarding.silentDays === 0
            ? 'They heard from you today.'
            : `They heard from you ${countWords(onboarding.silentDays, 'day', 'days')} ago.`}
        </p>
      )}
      {closedOn !== null && <p className={cx(styles.line, styles.faint)}>Closed {formatDate(closedOn, here)}.</p>}
      {!isReadOnly && (
        <div className={cx(styles.acts)}>
          {closedOn === null && firstValueOn === null && (
            <Button onPress={() => void reach('firstValueOn', 'First value reached today.')}>
              First value reached
            </Button>
          )}
          {closedOn === null && firstValueOn !== null && secondValueOn === null && (
            <Button onPress={() => void reach('secondValueOn', 'Second value reached today.')}>
              Second value reached
            </Button>
          )}
          {closedOn === null ? (
            <Button kind={secondValueOn === null ? 'quiet' : 'primary'} onPress={() => void close(here.today)}>
              Close onboarding
            </Button>
          ) : (
            <Button kind="quiet" onPress={() => void close(null)}>
              Open again
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** The days of an onboarding with what was planned beside what came. */
export function onboardingFacts(onboarding: Onboarding, here: Here): readonly Fact[] {
  const day = (date: string | null): string => (date === null ? 'not yet' : formatDate(date, here));
  const planned = (date: string | null, more: number | null): string =>
    date === null
      ? 'no day planned'
      : `planned ${formatDate(date, here)}${more === null ? '' : `, ${variedWords(more)}`}`;
  return [
    { id: 'signed', label: 'Signed', value: day(onboarding.signedOn) },
    { id: 'kickoff', label: 'Kickoff', value: day(onboarding.kickoffOn) },
    {
      id: 'live',
      label: 'Go-live',
      value: day(onboarding.liveOn),
      sub: planned(onboarding.plannedLiveOn, onboarding.live?.more ?? null),
    },
    {
      id: 'first',
      label: 'First value',
      value: day(onboarding.firstValueOn),
      sub: [onboarding.firstValue, planned(onboarding.plannedFirstValueOn, onboarding.first?.more ?? null)]
        .filter((part) => part !== null)
        .join('; '),
    },
    {
      id: 'second',
      label: 'Second value',
      value: day(onboarding.secondValueOn),
      ...(onboarding.secondValue === null ? {} : { sub: onboarding.secondValue }),
    },
  ];
}

const variedWords = (more: number): string =>
  more === 0 ? 'on the day' : more > 0 ? `${dayCount(more)} later` : `${dayCount(-more)} earlier`;

const dayCount = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

/** Both clocks, and which one counts. */
export function clockSentence({ days, clock, firstValueOn, toSecond }: Onboarding): string {
  const { signature, kickoff } = days;
  const from = [
    signature === null ? null : `${dayCount(signature)} from signature`,
    kickoff === null ? null : `${dayCount(kickoff)} from kickoff`,
  ].filter((part) => part !== null);
  if (from.length === 0) return 'Neither clock has started: say when it was signed, or when the kickoff was.';
  const head = firstValueOn === null ? 'To first value so far' : 'To first value';
  const second = toSecond === null ? '' : ` From there to second value: ${dayCount(toSecond)}.`;
  return `${head}: ${from.join(', ')} (the clock from ${clock} counts).${second}`;
}
