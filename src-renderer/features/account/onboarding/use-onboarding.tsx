import { useMemo, useState, type ReactNode } from 'react';
import type { AccountPage } from '#contract/accounts';
import type { Risk, WorkDone } from '#contract/onboarding';
import { useCall } from '../../../lib/api.ts';
import { useCommands, type AppCommand } from '../../../lib/commands.ts';
import type { Here } from '../../../lib/use-here.ts';
import { cx } from '../../../ui/cx.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { HandoffDialog } from './handoff-dialog.tsx';
import { HandoffPart } from './handoff-part.tsx';
import { OnboardingCard } from './onboarding-card.tsx';
import { OnboardingDialog } from './onboarding-dialog.tsx';
import styles from './onboarding.module.css';
import { RiskDialog } from './risk-dialog.tsx';
import { risksFinding, RisksSection } from './risks-section.tsx';
import { StatusNoteDialog } from './status-note-dialog.tsx';
import { WorkDialog } from './work-dialog.tsx';
import { WorkPart } from './work-part.tsx';

type Opened =
  | { readonly what: 'handoff' | 'onboarding' | 'status note' }
  | { readonly what: 'risk'; readonly risk: Risk | null }
  | { readonly what: 'work'; readonly work: WorkDone | null };

/** An entry of the account's menu. */
export interface OnboardingEntry {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly onAction: () => void;
}

/** What the page of an account shows of onboarding, and the ways to begin it. */
export interface OnboardingOnPage {
  /** For the account's menu; empty where the book is only read. */
  readonly entries: readonly OnboardingEntry[];
  /** In Overview. */
  readonly part: ReactNode;
  /** The section Risks. */
  readonly risks: ReactNode;
  readonly openRisks: number;
  readonly dialogs: ReactNode;
}

/** Onboarding, handoff, risks and work done of an account: their parts, menu entries, commands and dialogs. */
export function useOnboarding(
  accountId: string,
  page: AccountPage | undefined,
  here: Here,
  isReadOnly: boolean,
  onGo: (section: string) => void,
): OnboardingOnPage {
  const { data } = useCall('onboarding:account', { accountId });
  const [opened, setOpened] = useState<Opened | null>(null);
  const note = useCall('statusNote:get', { accountId }, { enabled: opened?.what === 'status note' });
  const hasOnboarding = data?.onboarding != null;
  const entries = useMemo<readonly OnboardingEntry[]>(
    () =>
      isReadOnly
        ? []
        : [
            {
              id: 'handoff',
              label: 'Handoff from Sales',
              description: 'Hypotheses, risks, stakeholders, promises',
              onAction: () => setOpened({ what: 'handoff' }),
            },
            {
              id: 'onboarding',
              label: hasOnboarding ? 'Edit onboarding' : 'Begin onboarding',
              onAction: () => setOpened({ what: 'onboarding' }),
            },
            { id: 'risk', label: 'Add a risk', onAction: () => setOpened({ what: 'risk', risk: null }) },
            { id: 'status note', label: 'Status note', onAction: () => setOpened({ what: 'status note' }) },
            { id: 'work', label: 'Work done', onAction: () => setOpened({ what: 'work', work: null }) },
          ],
    [isReadOnly, hasOnboarding],
  );
  useCommands(
    useMemo<readonly AppCommand[]>(
      () =>
        entries.map(({ id, label, onAction }) => ({
          id: `account:${id}`,
          name: label,
          group: 'Account',
          run: onAction,
        })),
      [entries],
    ),
  );
  const close = (): void => setOpened(null);
  const editRisk = (risk: Risk | null): void => setOpened({ what: 'risk', risk });
  const editWork = (work: WorkDone | null): void => setOpened({ what: 'work', work });
  const openRisks = (data?.risks ?? []).filter(({ closedOn }) => closedOn === null).length;
  const signedOn = page?.lines.flatMap(({ startsOn }) => startsOn ?? []).toSorted()[0] ?? null;
  return {
    entries,
    openRisks,
    part: data && (
      <>
        {openRisks > 0 && (
          <p className={cx(styles.part)}>
            {risksFinding(data.risks, here)} <LinkButton onPress={() => onGo('Risks')}>Go to Risks</LinkButton>
          </p>
        )}
        {data.onboarding && (
          <OnboardingCard
            accountId={accountId}
            onboarding={data.onboarding}
            here={here}
            isReadOnly={isReadOnly}
            onEdit={() => setOpened({ what: 'onboarding' })}
          />
        )}
        {data.handoffs.map((handoff) => (
          <HandoffPart
            key={handoff.id}
            accountId={accountId}
            handoff={handoff}
            here={here}
            isReadOnly={isReadOnly}
            onGo={onGo}
          />
        ))}
        {data.work.length > 0 && <WorkPart work={data.work} here={here} isReadOnly={isReadOnly} onEdit={editWork} />}
      </>
    ),
    risks: data && <RisksSection risks={data.risks} here={here} isReadOnly={isReadOnly} onEdit={editRisk} />,
    dialogs: (
      <>
        {opened?.what === 'handoff' && (
          <HandoffDialog accountId={accountId} people={page?.people ?? []} today={here.today} onClose={close} />
        )}
        {opened?.what === 'onboarding' && (
          <OnboardingDialog
            accountId={accountId}
            onboarding={data?.onboarding ?? null}
            signedOn={signedOn}
            onClose={close}
          />
        )}
        {opened?.what === 'risk' && <RiskDialog accountId={accountId} risk={opened.risk} onClose={close} />}
        {opened?.what === 'status note' && note.data && (
          <StatusNoteDialog note={note.data} today={here.today} onClose={close} />
        )}
        {opened?.what === 'work' && (
          <WorkDialog accountId={accountId} work={opened.work} today={here.today} onClose={close} />
        )}
      </>
    ),
  };
}
