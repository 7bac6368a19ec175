import { useState } from 'react';
import type { AccountSuggestion } from '#contract/accounts';
import type { MeetingSorting, UnsortedMeeting } from '#contract/calendars';
import { useAct, useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { countWords } from '../../lib/count-words.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { dayOfInstant, formatRelativeDay, formatTime } from '../../lib/format-date.ts';
import type { Here } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { cx } from '../../ui/cx.ts';
import { ListHeading } from '../../ui/section-heading.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './sweep-page.module.css';

type Remember = NonNullable<MeetingSorting['remember']> | 'nothing';

const rememberOptions = [
  { value: 'domain', label: 'by who attends', description: 'The domain of their addresses, else the title' },
  { value: 'title', label: 'by the title' },
  { value: 'uid', label: 'this meeting and its series' },
  { value: 'nothing', label: 'only this time' },
] as const satisfies readonly { value: Remember; label: string; description?: string }[];

/** Props of {@link UnsortedMeetings}. */
export interface UnsortedMeetingsProps {
  readonly meetings: readonly UnsortedMeeting[];
  readonly here: Here;
}

/** Meetings of which nobody knows whose they are: several at once become an account's, internal, or nothing. */
export function UnsortedMeetings({ meetings, here }: UnsortedMeetingsProps) {
  const { notify } = useAppActions();
  const { mutate: sort, isPending } = useAct('meetings:sort');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [remember, setRemember] = useState<Remember>('domain');
  const [text, setText] = useState('');
  const [account, setAccount] = useState<AccountSuggestion | null>(null);
  const { data: found } = useCall(
    'accounts:suggest',
    { text: account?.name === text ? '' : text.slice(0, 500), limit: 8 },
    { keepsPrevious: true },
  );
  const picked = meetings.filter(({ id }) => chosen.has(id));

  const run = (sorted: MeetingSorting['sorted'], to: AccountSuggestion | null): void => {
    const ids = picked.flatMap((meeting) => meeting.ids).slice(0, 5000);
    if (ids.length === 0) return;
    sort(
      { ids, sorted, accountId: to?.id ?? null, remember: remember === 'nothing' ? null : remember },
      {
        onSuccess: () => {
          setChosen(new Set());
          setText('');
          setAccount(null);
          const words = to ? `went to ${to.name}` : sorted === 'internal' ? 'counted as internal' : 'left out';
          notify({ text: `${capitalised(countWords(picked.length, 'meeting', 'meetings'))} ${words}.`, undo: true });
        },
        onError: ({ failure }) => notify({ text: failureSentence(failure), tone: 'bad' }),
      },
    );
  };

  const isAll = picked.length === meetings.length;
  return (
    <section aria-label="Not sorted yet">
      <ListHeading name="Not sorted yet" count={meetings.length} />
      <div className={cx(styles.bar)}>
        <div className={cx(styles.field)}>
          <ComboBox<AccountSuggestion>
            label="Account"
            placeholder="The account they belong to"
            items={found ?? []}
            itemId={({ id }) => id}
            itemText={({ name }) => name}
            inputValue={text}
            onInputChange={setText}
            selectedId={account?.id ?? null}
            onSelect={setAccount}
            emptyText="No account has this name."
          />
        </div>
        <div className={cx(styles.field)}>
          <Select label="Remember" options={rememberOptions} value={remember} onChange={setRemember} />
        </div>
        <Button
          kind="primary"
          isDisabled={picked.length === 0 || account === null || isPending}
          onPress={() => run('account', account)}
        >
          To this account
        </Button>
        <Button isDisabled={picked.length === 0 || isPending} onPress={() => run('internal', null)}>
          Internal
        </Button>
        <Button isDisabled={picked.length === 0 || isPending} onPress={() => run('ignored', null)}>
          Ignore
        </Button>
      </div>
      <div className={cx(styles.row)}>
        <Checkbox
          isSelected={isAll}
          isIndeterminate={picked.length > 0 && !isAll}
          onChange={(on) => setChosen(new Set(on ? meetings.map(({ id }) => id) : []))}
        >
          All of them
        </Checkbox>
      </div>
      <ul>
        {meetings.map((meeting) => (
          <li key={meeting.id} className={cx(styles.row)}>
            <Checkbox
              isSelected={chosen.has(meeting.id)}
              onChange={(on) => {
                const next = new Set(chosen);
                if (on) next.add(meeting.id);
                else next.delete(meeting.id);
                setChosen(next);
              }}
            >
              <span dir="auto">{meeting.title}</span>
            </Checkbox>
            <span className={cx(styles.title, styles.sub)} dir="auto">
              {peopleWords(meeting)}
            </span>
            <span className={cx(styles.sub)}>{whenWords(meeting, here)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whenWords({ startsAt, allDay, ids }: UnsortedMeeting, here: Here): string {
  const day = formatRelativeDay(dayOfInstant(startsAt, here.zone), here);
  const when = allDay ? day : `${day}, ${formatTime(startsAt, here)}`;
  return ids.length > 1 ? `${when}, ${ids.length} times` : when;
}

const peopleWords = ({ people, hosts }: UnsortedMeeting): string =>
  hosts.length > 0
    ? hosts.slice(0, 3).join(', ')
    : people
        .slice(0, 3)
        .map(({ name, email }) => name ?? email ?? '')
        .join(', ') || 'Nobody is named';
