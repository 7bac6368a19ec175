import { audiences } from '#domain/audience';
import { ChevronDown, Lock, Users } from 'lucide-react';
import { useStore } from 'zustand';
import { audienceWords } from '../../lib/audience-words.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import type { LogStore } from './log-store.ts';

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
        ...audienceWords[choice],
        isSelected: choice === audience,
        onAction: () => store.getState().change({ audience: choice }),
      }))}
    >
      <Button
        kind="quiet"
        icon={audience === 'self' ? Lock : Users}
        endIcon={ChevronDown}
        aria-label={`Who may see it: ${audienceWords[audience].label}`}
      >
        {audienceWords[audience].label}
      </Button>
    </MenuButton>
  );
}
