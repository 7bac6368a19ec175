import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Popover } from '../../ui/popover.tsx';
import styles from './why-this-order.module.css';

const order = [
  'A promise of yours whose day has passed.',
  'A step of yours in a success plan whose day has passed.',
  'Sentiment that fell by two levels at once.',
  'Sentiment that fell twice in a row.',
  'Silent churn: slower replies, fewer of their people and less begun by them, two of the three.',
  'Red or orange that has gone stale.',
  'Gut and data that disagree, until you say in a line which you believe.',
  'Any other sentiment that has gone stale.',
  'A fall that nobody has given a reason for.',
];

/** The rule behind the list, for whoever wonders why a row stands where it does. */
export function WhyThisOrder() {
  return (
    <Popover
      label="Why this order"
      placement="bottom end"
      trigger={
        <Button kind="quiet" size="small" hang="end">
          Why this order
        </Button>
      }
    >
      <div className={cx(styles.why)}>
        <p>An account stands where its strongest reason puts it:</p>
        <ol className={cx(styles.order)}>
          {order.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ol>
        <p>Among equals, the higher ARR comes first. A reason leaves when its cause does.</p>
      </div>
    </Popover>
  );
}
