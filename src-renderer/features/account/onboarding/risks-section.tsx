import { Ellipsis, Plus } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Risk } from '#contract/onboarding';
import { useApi } from '../../../lib/api.ts';
import { useAppActions } from '../../../lib/app-actions.ts';
import { countWords } from '../../../lib/count-words.ts';
import { failureSentence } from '../../../lib/failure-sentence.ts';
import { formatDate } from '../../../lib/format-date.ts';
import type { Here } from '../../../lib/use-here.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { MenuButton } from '../../../ui/menu-button.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { useRowFocusKept } from '../../../ui/use-focus-kept.ts';
import table from '../plain-table.module.css';
import { CloseRiskDialog } from './risk-dialog.tsx';

/** Props of {@link RisksSection}. */
export interface RisksSectionProps {
  risks: readonly Risk[];
  here: Here;
  isReadOnly: boolean;
  /** Opens the form of a risk; null makes a new one. */
  onEdit: (risk: Risk | null) => void;
}

/** What could keep the customer from its outcomes, and what we do about it. */
export function RisksSection({ risks, here, isReadOnly, onEdit }: RisksSectionProps) {
  const api = useApi();
  const { notify } = useAppActions();
  const [closing, setClosing] = useState<Risk | null>(null);
  const root = useRef<HTMLTableElement>(null);
  useRowFocusKept(root);
  const act = async (channel: 'risks:remove' | 'risks:reopen', risk: Risk, said: string) => {
    const reply = await api.call(channel, { id: risk.id });
    notify(
      reply.ok ? { text: `${said}: ${risk.text}`, undo: true } : { text: failureSentence(reply.error), tone: 'bad' },
    );
  };
  const onKeyDown = (event: KeyboardEvent, risk: Risk) => {
    if (event.key !== 'Delete' || isReadOnly || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    void act('risks:remove', risk, 'Deleted');
  };
  return (
    <>
      <SectionHeading
        name="Risks"
        finding={risksFinding(risks, here)}
        end={
          !isReadOnly && (
            <Button kind="quiet" size="small" icon={Plus} hang="end" onPress={() => onEdit(null)}>
              Add a risk
            </Button>
          )
        }
      />
      <table className={cx(table.table)} ref={root} aria-label="Risks">
        <thead>
          <tr>
            <th scope="col">Risk</th>
            <th scope="col">What we do about it</th>
            <th scope="col">Owner</th>
            <th scope="col">By</th>
            {!isReadOnly && <td />}
          </tr>
        </thead>
        <tbody>
          {risks.map((risk) => (
            <tr
              key={risk.id}
              className={cx(risk.closedOn !== null && table.past)}
              onKeyDown={(event) => onKeyDown(event, risk)}
            >
              <th scope="row" dir="auto">
                {isReadOnly ? (
                  risk.text
                ) : (
                  <LinkButton kind="plain" onPress={() => onEdit(risk)}>
                    {risk.text}
                  </LinkButton>
                )}
              </th>
              <td dir="auto" className={cx(table.copies)}>
                {risk.closedOn === null ? (risk.answer ?? '') : closedWords(risk, here)}
              </td>
              <td dir="auto">{risk.ownerOurs ?? ''}</td>
              <td className={cx(table.whole)}>{dueWords(risk, here)}</td>
              {!isReadOnly && (
                <td className={cx(table.acts)}>
                  <MenuButton
                    label={risk.text}
                    placement="bottom end"
                    entries={[
                      { id: 'edit', label: 'Edit', keys: 'Enter', onAction: () => onEdit(risk) },
                      risk.closedOn === null
                        ? { id: 'close', label: 'Close', onAction: () => setClosing(risk) }
                        : { id: 'reopen', label: 'Reopen', onAction: () => void act('risks:reopen', risk, 'Reopened') },
                      {
                        id: 'delete',
                        label: 'Delete',
                        keys: 'Del',
                        isDestructive: true,
                        onAction: () => void act('risks:remove', risk, 'Deleted'),
                      },
                    ]}
                  >
                    <IconButton label={`More for ${risk.text}`} icon={Ellipsis} iconSize={14} noTooltip />
                  </MenuButton>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {closing && <CloseRiskDialog risk={closing} today={here.today} onClose={() => setClosing(null)} />}
    </>
  );
}

/** How many are open and how many of those are late. */
export function risksFinding(risks: readonly Risk[], here: Here): string {
  const open = risks.filter(({ closedOn }) => closedOn === null);
  if (open.length === 0) return 'No risk is open.';
  const late = open.filter(({ due }) => due !== null && due < here.today).length;
  const said = `${countWords(open.length, 'risk is', 'risks are')} open`;
  return `${said[0]?.toUpperCase() ?? ''}${said.slice(1)}${late > 0 ? `, ${countWords(late, 'of them late', 'of them late')}` : ''}.`;
}

const closedWords = ({ closedOn, closingWords }: Risk, here: Here): string =>
  `Closed ${closedOn === null ? '' : formatDate(closedOn, here)}${closingWords === null ? '' : `: ${closingWords}`}`;

const dueWords = ({ due, closedOn }: Risk, here: Here): string =>
  due === null ? '' : `${formatDate(due, here)}${closedOn === null && due < here.today ? ', late' : ''}`;
