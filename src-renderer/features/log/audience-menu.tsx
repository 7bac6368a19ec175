import { useStore } from 'zustand';
import { audienceChoices } from '../../lib/audience-words.ts';
import { ChoiceMenu } from '../../ui/choice-menu.tsx';
import type { LogStore } from './log-store.ts';

/** Props of {@link AudienceMenu}. */
export interface AudienceMenuProps {
  store: LogStore;
}

/** Who may see this log, each wider than the one before. */
export function AudienceMenu({ store }: AudienceMenuProps) {
  const value = useStore(store, (state) => state.form.audience);
  return (
    <ChoiceMenu
      label="Who may see it"
      placement="top start"
      choices={audienceChoices}
      value={value}
      onChange={(audience) => store.getState().change({ audience })}
    />
  );
}
