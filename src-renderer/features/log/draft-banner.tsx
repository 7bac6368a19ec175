import { dayOfInstant, formatDate, formatTime } from '../../lib/format-date.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import type { Here } from '../../lib/use-here.ts';
import type { FoundDraft, OpenedLog } from './log-start.ts';

/** Props of {@link DraftBanner}. */
export interface DraftBannerProps {
  opened: OpenedLog;
  isRestored: boolean;
  here: Here;
  onDiscard: () => void;
  onRestoreOther: () => void;
}

/** Says that what was typed before is back, or waits elsewhere. */
export function DraftBanner({ opened, isRestored, here, onDiscard, onRestoreOther }: DraftBannerProps) {
  if (isRestored && opened.draft !== null) {
    return (
      <Banner
        action={
          <Button size="small" onPress={onDiscard}>
            Discard
          </Button>
        }
      >
        Draft from {whenOf(opened.draft, here)} restored.
      </Banner>
    );
  }
  if (opened.other !== null) {
    return (
      <Banner
        action={
          <Button size="small" onPress={onRestoreOther}>
            Open it
          </Button>
        }
      >
        A draft about {opened.other.form.account?.name} from {whenOf(opened.other, here)} is kept.
      </Banner>
    );
  }
  return null;
}

function whenOf({ at }: FoundDraft, here: Here): string {
  const day = dayOfInstant(at, here.zone);
  return day === here.today ? formatTime(at, here) : `${formatDate(day, here)}, ${formatTime(at, here)}`;
}
