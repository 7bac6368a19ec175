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

/** Says that what was typed before is back, and what else waits. */
export function DraftBanner({ opened, isRestored, here, onDiscard, onRestoreOther }: DraftBannerProps) {
  const { draft, others } = opened;
  const [other] = others;
  const isBack = isRestored && draft !== null;
  if (!isBack && !other) return null;
  return (
    <Banner
      action={
        <>
          {other && (
            <Button size="small" onPress={onRestoreOther}>
              {isBack ? 'Open the other' : 'Open it'}
            </Button>
          )}
          {isBack && (
            <Button size="small" onPress={onDiscard}>
              Discard
            </Button>
          )}
        </>
      }
    >
      {isBack && `Draft from ${whenOf(draft, here)} restored. `}
      {other && `${draftWords(other, here)} is kept${others.length > 1 ? `, and ${others.length - 1} more` : ''}.`}
    </Banner>
  );
}

function draftWords(other: FoundDraft, here: Here): string {
  const { account } = other.form;
  return `A draft ${account === null ? 'without an account' : `about ${account.name}`} from ${whenOf(other, here)}`;
}

function whenOf({ at }: FoundDraft, here: Here): string {
  const day = dayOfInstant(at, here.zone);
  return day === here.today ? formatTime(at, here) : `${formatDate(day, here)}, ${formatTime(at, here)}`;
}
