import { useState } from 'react';
import type { Reflection } from '#contract/reflections';
import { placeAmong, themeKey } from '#domain/reflection-themes';
import { useIsPast } from '../../lib/as-known.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { countWords } from '../../lib/count-words.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import styles from './harvest.module.css';
import { MentionList } from './mention-list.tsx';
import { placeSentence } from './reflection-words.ts';

/** Props of {@link ThemeLine}. */
export interface ThemeLineProps {
  theme: string;
  reflection: Reflection;
  here: Here;
}

/** A theme, as the how-manieth customer this one says so, and the others' words when asked for. */
export function ThemeLine({ theme, reflection, here }: ThemeLineProps) {
  const [isOpen, setIsOpen] = useState(false);
  const known = reflection.themes.find((one) => themeKey(one.theme) === themeKey(theme));
  const place = placeAmong(known?.accountIds ?? [], reflection.accountId);
  const isPast = useIsPast();
  const others = known?.mentions.filter(({ accountId }) => accountId !== reflection.accountId) ?? [];
  // Of a past day only this account is known, and counts of the book would be of today.
  if (isPast)
    return (
      <div className={cx(styles.sub)} dir="auto">
        {capitalised(theme)}
      </div>
    );
  return (
    <div className={cx(styles.sub)}>
      <span dir="auto">{capitalised(theme)}</span>. {placeSentence(place, Math.max(place, reflection.talkedCount))}
      {others.length > 0 && (
        <>
          {'. '}
          <LinkButton aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
            {place === 2 ? 'See the other' : `See the other ${countWords(place - 1, '', '').trim()}`}
          </LinkButton>
        </>
      )}
      {isOpen && <MentionList mentions={others} here={here} />}
    </div>
  );
}
