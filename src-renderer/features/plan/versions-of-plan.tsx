import type { AgreedChange } from '#contract/outcomes';
import { useCall } from '../../lib/api.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { formatDate } from '../../lib/format-date.ts';
import { formatNumber } from '../../lib/format-number.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './outcome-parts.module.css';

/** Every agreement on a plan, the newest first, and what differs from the newest today. */
export function VersionsOfPlan({ planId, here, onClose }: { planId: string; here: Here; onClose: () => void }) {
  const { data } = useCall('plans:versions', { planId });
  return (
    <Dialog
      isOpen
      title="What was agreed"
      closeLabel="Close"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      {data && data.versions.length === 0 && (
        <p>Nothing was agreed yet. An agreement keeps the wording as it is then.</p>
      )}
      {data && data.sinceThen.length > 0 && (
        <section aria-label="Since then" className={cx(styles.part)}>
          <h3>Changed since the last agreement</h3>
          <Changes changes={data.sinceThen} here={here} />
        </section>
      )}
      {data?.versions.map((version) => (
        <section key={version.id} aria-label={`Version ${version.number}`} className={cx(styles.part)}>
          <h3>
            Version {version.number}: agreed by <bdi>{version.agreedName}</bdi>, {formatDate(version.agreedOn, here)}
          </h3>
          {version.words !== null && <p dir="auto">“{version.words}”</p>}
          {version.changes.length > 0 && <Changes changes={version.changes} here={here} />}
          <ul>
            {version.lines.map(({ id, text, level }) => (
              <li key={id} dir="auto">
                {level === 'objective' ? <b>{text}</b> : `“${text}”`}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}

const names: Readonly<Record<AgreedChange['fields'][number]['field'], string>> = {
  text: 'wording',
  valueType: 'kind of value',
  metric: 'metric',
  unit: 'unit',
  currency: 'currency',
  baseline: 'baseline',
  target: 'target',
  due: 'due',
  measuredHow: 'how it is measured',
  ownerThere: 'owner there',
  ownerHere: 'owner here',
};

function Changes({ changes, here }: { changes: readonly AgreedChange[]; here: Here }) {
  const said = (value: string | number | null, field: AgreedChange['fields'][number]['field']): string =>
    value === null
      ? 'nothing'
      : typeof value === 'number'
        ? formatNumber(value, { ...here, digits: 10 })
        : field === 'due'
          ? formatDate(value, here)
          : value;
  return (
    <div>
      {changes.map(({ id, text, kind, fields }) => (
        <div key={id} className={cx(styles.diff)}>
          <span dir="auto">
            {capitalised(kind)}: “{text}”
          </span>
          {fields.map(({ field, before, after }) => (
            <p key={field} dir="auto">
              {names[field]}: <del>{said(before, field)}</del> → <ins>{said(after, field)}</ins>
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
