import { audiences, type Audience } from '#domain/audience';
import { ChevronDown, Lock, Users } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import type { LogStore } from './log-store.ts';

const words: Readonly<Record<Audience, { readonly label: string; readonly description: string }>> = {
  self: { label: 'Only me', description: 'Leaves this book in no document' },
  manager: { label: 'My manager', description: 'May stand in what I prepare for my manager' },
  customer: { label: 'The customer', description: 'May stand in what I send to the customer' },
};

/** Props of {@link AudienceMenu}. */
export interface AudienceMenuProps {
  store: LogStore;
}

/** Who may see this log, each wider than the one before. */
export function AudienceMenu({ store }: AudienceMenuProps) {
  const audience = useStore(store, (state) => state.form.audience);
  return (
    <MenuButton
      label="Who may see it"
      placement="top start"
      entries={audiences.map((choice) => ({
        id: choice,
        ...words[choice],
        isSelected: choice === audience,
        onAction: () => store.getState().change({ audience: choice }),
      }))}
    >
      <Button
        kind="quiet"
        icon={audience === 'self' ? Lock : Users}
        endIcon={ChevronDown}
        aria-label={`Who may see it: ${words[audience].label}`}
      >
        {words[audience].label}
      </Button>
    </MenuButton>
  );
}
