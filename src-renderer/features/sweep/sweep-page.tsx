import { useEffect, useMemo, useState } from 'react';
import type { SweepMeeting } from '#contract/calendars';
import { useAct, useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { countWords } from '../../lib/count-words.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import type { MeetingLineComponent } from '../../lib/meeting-line.ts';
import { useAddCalendar } from '../../lib/use-add-calendar.ts';
import { useHere } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SkeletonRows } from '../../ui/skeleton-row.tsx';
import { SweepCard } from './sweep-card.tsx';
import styles from './sweep-page.module.css';
import { UnsortedMeetings } from './unsorted-meetings.tsx';

/** Yesterday's and today's customer meetings, one after another, by keyboard; and those nobody has sorted. */
export function SweepPage({ Line }: { readonly Line: MeetingLineComponent }) {
  const { data } = useCall('sweep:get', null);
  const here = useHere(data?.date);
  const { go, notify } = useAppActions();
  const { mutate: sort } = useAct('meetings:sort');
  const { add, isAdding } = useAddCalendar();
  const [later, setLater] = useState<readonly string[]>([]);
  const [done, setDone] = useState<readonly string[]>([]);

  const meetings = useMemo(() => data?.meetings ?? [], [data]);
  // What was taken back stands in the list again.
  const doneCount = done.filter((id) => !meetings.some((meeting) => meeting.id === id)).length;
  const open = meetings.filter(({ id }) => !later.includes(id));
  const current = open[0];
  const total = doneCount + meetings.length;
  const at = doneCount + meetings.length - open.length + 1;

  useEscape(() => go('today'));
  if (!data) return <SkeletonRows count={6} label="Looking for meetings" />;
  if (data.calendars === 0) {
    return (
      <div className={cx(styles.page)}>
        <PageHeading level={2} title="Daily sweep" />
        <EmptyState
          text="Add the calendar your meetings stand in, as an .ics or CSV file, and the sweep logs each customer meeting with a number and one line; a whole folder of calendars can be added in Settings."
          action={
            <Button kind="primary" isDisabled={isAdding} onPress={() => add('file')}>
              Add a calendar file…
            </Button>
          }
        />
      </div>
    );
  }
  const putAside = (meeting: SweepMeeting, sorted: 'internal' | 'ignored'): void =>
    sort(
      { ids: [meeting.id], sorted, accountId: null, remember: null },
      {
        onSuccess: () => notify({ text: `${meeting.title} is no customer meeting.`, undo: true }),
        onError: ({ failure }) => notify({ text: failureSentence(failure), tone: 'bad' }),
      },
    );
  return (
    <div className={cx(styles.page)} data-region="sweep">
      <PageHeading
        level={2}
        title="Daily sweep"
        summary={
          current
            ? `${at} of ${total}`
            : later.length > 0
              ? `${capitalised(countWords(later.length, 'meeting is', 'meetings are'))} left for later.`
              : doneCount > 0 || data.logged > 0
                ? 'Every customer meeting of these days is logged.'
                : 'No customer meeting of these days waits to be logged.'
        }
        {...(current
          ? {}
          : { actions: <Done hasLater={later.length > 0} onAgain={() => setLater([])} onBack={() => go('today')} /> })}
      />
      {current && (
        <SweepCard
          key={current.id}
          meeting={current}
          here={here}
          Line={Line}
          onLogged={() => setDone((all) => [...all, current.id])}
          onLater={() => setLater((all) => [...all, current.id])}
          onNotCustomer={() => putAside(current, 'ignored')}
        />
      )}
      {data.unsorted.length > 0 && <UnsortedMeetings meetings={data.unsorted} here={here} />}
    </div>
  );
}

function Done({
  hasLater,
  onAgain,
  onBack,
}: {
  readonly hasLater: boolean;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}) {
  return (
    <>
      {hasLater && <Button onPress={onAgain}>Go through them</Button>}
      <Button kind="primary" autoFocus onPress={onBack}>
        Back to Today
      </Button>
    </>
  );
}

/** Esc leaves; what was typed is kept as a draft and stands there again. */
function useEscape(leave: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.key === 'Escape' &&
        !event.defaultPrevented &&
        document.querySelector('[role="dialog"], [role="listbox"], [role="menu"]') === null
      )
        leave();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
