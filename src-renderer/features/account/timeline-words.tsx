import type { TimelineEntry } from '#contract/interactions';
import type { InteractionKind } from '#domain/interaction';
import {
  CalendarDays,
  CircleDot,
  Ear,
  LifeBuoy,
  Mail,
  MessageSquare,
  Phone,
  Presentation,
  Users,
  type LucideIcon,
} from 'lucide-react';
import { Fragment } from 'react';
import { kindTitles } from '../../lib/kind-titles.ts';
import { minutesWords } from './account-words.ts';

/** The sign of each kind of touch. */
export const kindIcons: Readonly<Record<InteractionKind, LucideIcon>> = {
  call: Phone,
  meeting: Users,
  email: Mail,
  message: MessageSquare,
  EBR: Presentation,
  reflection: Ear,
  support: LifeBuoy,
  event: CalendarDays,
};

/** The sign of a reading that was set without an interaction. */
export const readingIcon = CircleDot;

/** Props of {@link EntryHead}. */
export interface EntryHeadProps {
  entry: TimelineEntry;
}

/** "Call with Tomas Rydell and Petra Aalto, 32 min, they began". */
export function EntryHead({ entry }: EntryHeadProps) {
  const { kind, people, minutes, begunBy } = entry;
  if (kind === null) return <>Sentiment noted</>;
  const isWritten = kind === 'email' || kind === 'message';
  const link = isWritten && begunBy === 'us' ? 'to' : isWritten && begunBy === 'them' ? 'from' : 'with';
  const tail = [
    minutes === null ? null : minutesWords(minutes),
    begunBy === 'them' ? 'they began' : null,
    entry.renewalConfidence === null ? null : `renewal at ${entry.renewalConfidence}%`,
  ].filter((part) => part !== null);
  return (
    <>
      {kindTitles[kind]}
      {people.length > 0 && ` ${link} `}
      {people.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && (index === people.length - 1 ? ' and ' : ', ')}
          <b dir="auto">{name}</b>
        </Fragment>
      ))}
      {tail.length > 0 && `, ${tail.join(', ')}`}
    </>
  );
}

/** Who began the last talks against those before: what the section of the timeline finds. */
export function beganFinding(
  touches: readonly { readonly at: string; readonly begunBy: 'us' | 'them' | null }[],
): string | null {
  const known = touches.filter(({ begunBy }) => begunBy !== null).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const [recent, before] = [known.slice(0, 12), known.slice(12, 24)];
  if (recent.length < 4) return null;
  const theirs = (part: typeof recent) => part.filter(({ begunBy }) => begunBy === 'them').length;
  const now = `They began ${theirs(recent)} of the last ${recent.length} conversations`;
  return before.length < 12 ? `${now}.` : `${now}; of the 12 before, ${theirs(before)}.`;
}
