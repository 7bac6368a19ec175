import { PenLine } from 'lucide-react';
import { useMemo } from 'react';
import { useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { useCommands, type AppCommand } from '../../lib/commands.ts';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { readDraft } from './log-draft.ts';
import { emptyForm } from './log-form.ts';
import styles from './waiting-drafts.module.css';

/** Props of {@link WaitingDrafts}. */
export interface WaitingDraftsProps {
  /** The group of commands that work everywhere. */
  commandGroup: string;
}

/** One calm sentence while logs wait that were begun and neither logged nor discarded; nothing when there are none. */
export function WaitingDrafts({ commandGroup }: WaitingDraftsProps) {
  const { openLog } = useAppActions();
  const { data: drafts } = useCall('drafts:list', null);
  const newest = drafts?.[0];
  const key = newest?.key;
  const commands = useMemo<readonly AppCommand[]>(
    () =>
      key === undefined
        ? []
        : [
            {
              id: 'log:goOn',
              name: 'Go on with the half-written log',
              group: commandGroup,
              run: () => openLog({ draftKey: key }),
            },
          ],
    [key, commandGroup, openLog],
  );
  useCommands(commands);
  if (!drafts || !newest) return null;
  return (
    <span role="status" className={cx(styles.waiting)}>
      <Icon of={PenLine} size={12} />
      <span className={cx(styles.words)} dir="auto">
        {waitingWords(drafts)}
      </span>
      <LinkButton onPress={() => openLog({ draftKey: newest.key })}>Go on</LinkButton>
    </span>
  );
}

function waitingWords(drafts: readonly { readonly body: string }[]): string {
  if (drafts.length > 1) return `${drafts.length} half-written logs wait.`;
  const name = readDraft(drafts[0]?.body ?? '', emptyForm(new Date(0).toISOString(), 'UTC'))?.account?.name;
  return name === undefined ? 'A half-written log waits.' : `A half-written log about ${name} waits.`;
}
