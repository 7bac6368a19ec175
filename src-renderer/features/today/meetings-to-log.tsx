import { CalendarCheck } from 'lucide-react';
import { useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { countWords } from '../../lib/count-words.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './meetings-to-log.module.css';

/** One line while meetings wait to be logged; nothing when there are none. Shift+S begins. */
export function MeetingsToLog() {
  const { data } = useCall('sweep:get', null);
  const { go } = useAppActions();
  const count = data?.meetings.length ?? 0;
  const unsorted = data?.unsorted.length ?? 0;
  if (count === 0 && unsorted === 0) return null;
  return (
    <div className={cx(styles.line)}>
      <Icon of={CalendarCheck} size={14} />
      <span className={cx(styles.words)}>
        {count > 0
          ? `${capitalised(countWords(count, 'meeting', 'meetings'))} to log.`
          : `${capitalised(countWords(unsorted, 'meeting', 'meetings'))} to sort out.`}
      </span>
      <Button size="small" keys="Shift S" onPress={() => go('sweep')}>
        {count > 0 ? 'Begin the sweep' : 'Sort them out'}
      </Button>
    </div>
  );
}
