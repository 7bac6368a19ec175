import { useCall } from '../../lib/api.ts';
import { useHere } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import styles from './copy-dialog.module.css';

/** Props of {@link LeftCopies}. */
export interface LeftCopiesProps {
  planId: string;
  onOpen: (id: string) => void;
}

/** What left of a plan: each copy opens again as it was. */
export function LeftCopies({ planId, onOpen }: LeftCopiesProps) {
  const { data: left } = useCall('copies:left', { planId });
  const { locale, zone } = useHere();
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  return (
    <section aria-label="What left">
      <h3>What left</h3>
      {left?.length === 0 && <p className={cx(styles.why)}>Nothing has left of this plan yet.</p>}
      <ul className={cx(styles.fates)}>
        {left?.map((copy) => (
          <li key={copy.id}>
            <LinkButton onPress={() => onOpen(copy.id)}>{copy.fileName}</LinkButton>
            <span className={cx(styles.why)}>
              {when.format(new Date(copy.at))}, {copy.format.toUpperCase()}, for{' '}
              {copy.audience === 'customer' ? 'the customer' : 'your manager'}
              {copy.toWhom === null ? '' : `, to ${copy.toWhom}`}; {copy.fields} fields
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
