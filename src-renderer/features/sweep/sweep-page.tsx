import { useEffect, useMemo, useState } from 'react';
import type { SweepMeeting } from '#contract/calendars';
import { useAct, useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { useCommands, type AppCommand } from '../../lib/commands.ts';
import { countWords } from '../../lib/count-words.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
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
export function SweepPage() {
  const { data } = useCall('sweep:get', null);
  const here = useHere(data?.date);
  const { go, notify } = useAppActions();
  const { mutate: sort } = useAct('meetings:sort');
  const { add, isAdding } = useAddCalendar();
  const [later, setLater] = useState<readonly string[]>([]);
  const [done, setDone] = useState<readonly string[]>([]);
  useSweepKeys();

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
      <EmptyState
        text="The sweep logs your meetings in a minute: add the calendar they stand in, as an .ics or CSV file, or a folder of them. It is read again whenever it changes."
        action={
          <>
            <Button kind="primary" isDisabled={isAdding} onPress={() => add('file')}>
              Add a calendar file…
            </Button>
            <Button isDisabled={isAdding} onPress={() => add('folder')}>
              Add a folder…
            </Button>
          </>
        }
      />
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

/** Tells the status bar and the sheet of keys what the page listens to. */
function useSweepKeys(): void {
  useCommands(
    useMemo<readonly AppCommand[]>(
      () =>
        (
          [
            ['level', '1–5', 'Set the sentiment', 'sentiment'],
            ['signal', 'A–H', 'Switch a signal on or off', 'signal'],
            ['note', 'N', 'Write the note', 'note'],
            ['save', 'Enter', 'Save, and the next meeting', 'save'],
            ['later', 'S', 'Leave the meeting for later', 'later'],
            ['not', 'X', 'It is no customer meeting', 'no customer'],
          ] as const
        ).map(([id, keys, name, hint]) => ({
          id: `sweep:${id}`,
          name,
          group: 'Sweep',
          keys: [keys],
          hint,
          listenedElsewhere: true,
          run: () => undefined,
        })),
      [],
    ),
  );
}
