import type { BookTheme } from '#contract/reflections';
import { useAppActions } from '../../lib/app-actions.ts';
import { dayOfInstant, formatDate } from '../../lib/format-date.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { quoted } from './reflection-words.ts';
import styles from './reflections-page.module.css';

/** Who said so, when, and in which words; each opens its talk. */
export function MentionList({ mentions, here }: { mentions: BookTheme['mentions']; here: Here }) {
  const { openReflection, openAccount } = useAppActions();
  return (
    <ul className={cx(styles.mentions)}>
      {mentions.map((mention, index) => (
        <li key={index}>
          <q className={cx(styles.quote)} dir="auto">
            {quoted(mention.quote)}
          </q>
          <span className={cx(styles.why)}>
            <LinkButton
              kind="plain"
              onPress={() =>
                mention.interactionId === null
                  ? openAccount(mention.accountId)
                  : openReflection({ page: 'harvest', id: mention.interactionId })
              }
            >
              {mention.accountName}
            </LinkButton>
            , {formatDate(dayOfInstant(mention.at, mention.zone), here)}
          </span>
        </li>
      ))}
    </ul>
  );
}
