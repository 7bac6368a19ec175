import type { AccountPage } from '#contract/accounts';
import { Ellipsis, Pin, PinOff } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { accountSentence } from './account-words.ts';
import type { OnboardingEntry } from './onboarding/use-onboarding.tsx';
import type { Here } from '../../lib/use-here.ts';

/** Props of {@link AccountHeader}. */
export interface AccountHeaderProps {
  page: AccountPage;
  here: Here;
  onLog: () => void;
  onEdit: () => void;
  onPin: () => void;
  onReflect: () => void;
  /** Begins a value receipt; null where the book is only read. */
  onReceipt: (() => void) | null;
  /** Begins a note of the account; null where the book is only read. */
  onNote: (() => void) | null;
  /** Begins a success plan; null where the book is only read. */
  onPlan: (() => void) | null;
  /** Other ways to begin something here. */
  more: readonly OnboardingEntry[];
  onDelete: () => void;
  onErase: () => void;
  /** Shows the account as it was known on a past day. */
  onAsKnown: () => void;
  /** Opens every reading with its corrections. */
  onRecord: () => void;
}

/** The account's name, what it is, and what can be done with it. */
export function AccountHeader({
  page,
  here,
  onLog,
  onEdit,
  onPin,
  onReflect,
  onNote,
  onReceipt,
  onPlan,
  more,
  onDelete,
  onErase,
  onAsKnown,
  onRecord,
}: AccountHeaderProps) {
  const sentence = accountSentence(page, here);
  const { pinned, name } = page.fields;
  return (
    <PageHeading
      level={2}
      title={name}
      {...(sentence === '' ? {} : { summary: sentence })}
      actions={
        <>
          <Button keys="L" onPress={onLog}>
            Log
          </Button>
          <Button keys="E" onPress={onEdit}>
            Edit
          </Button>
          <IconButton
            label={pinned ? 'Take off the rail' : 'Pin to the rail'}
            icon={pinned ? PinOff : Pin}
            onPress={onPin}
          />
          <MenuButton
            label="Account"
            placement="bottom end"
            entries={[
              { id: 'reflect', label: 'Reflection', keys: 'R', onAction: onReflect },
              ...(onReceipt ? [{ id: 'receipt', label: 'Add a value receipt', onAction: onReceipt }] : []),
              ...(onNote ? [{ id: 'note', label: 'Write a note', keys: 'N', onAction: onNote }] : []),
              ...(onPlan ? [{ id: 'plan', label: 'New success plan', onAction: onPlan }] : []),
              ...more,
              {
                id: 'record',
                label: 'Sentiment as a record',
                description: 'Every reading, what was corrected, when',
                onAction: onRecord,
              },
              {
                id: 'known',
                label: 'As known on …',
                description: 'What had been recorded by a past day',
                onAction: onAsKnown,
              },
              {
                id: 'delete',
                label: 'Delete account',
                description: 'Can be undone',
                isDestructive: true,
                onAction: onDelete,
              },
              {
                id: 'erase',
                label: 'Erase for good',
                description: 'Asks first, cannot be undone',
                isDestructive: true,
                onAction: onErase,
              },
            ]}
          >
            <IconButton label="More" icon={Ellipsis} noTooltip />
          </MenuButton>
        </>
      }
    />
  );
}
