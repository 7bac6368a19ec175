import { Check } from 'lucide-react';
import { cx } from '../../ui/cx.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { shortcutLabel } from '../../lib/shortcut.ts';
import styles from './quick-log.module.css';

/** Props of {@link QuickFoot}. */
export interface QuickFootProps {
  /** When the newest words became durable, as a sentence; null while there are none. */
  saved: string | null;
  /** What Ctrl+Enter copies it as; null: copying is off. */
  copiesAs: string | null;
  showsGrammar: boolean;
  onGrammar: () => void;
  onLog: (copies: boolean) => void;
  onHide: () => void;
}

/** What the keys do here; each is a button too. */
export function QuickFoot({ saved, copiesAs, showsGrammar, onGrammar, onLog, onHide }: QuickFootProps) {
  return (
    <footer className={cx(styles.foot)}>
      <p className={cx(styles.saved)} role="status">
        {saved !== null && (
          <>
            <Icon of={Check} size={11} />
            {saved}
          </>
        )}
      </p>
      <Button size="small" kind="quiet" keys="F1" aria-expanded={showsGrammar} onPress={onGrammar}>
        Grammar
      </Button>
      <Button size="small" kind="quiet" keys="Esc" onPress={onHide}>
        Hide
      </Button>
      {copiesAs !== null && (
        <Button size="small" kind="quiet" keys={shortcutLabel('Mod+Enter')} onPress={() => onLog(true)}>
          {`Log and copy as ${copiesAs}`}
        </Button>
      )}
      <Button size="small" kind="primary" keys="Enter" onPress={() => onLog(false)}>
        Log
      </Button>
    </footer>
  );
}

const grammar: readonly (readonly [string, string])[] = [
  ['norrholm', 'the account: a part of its name will do'],
  ['1–5  r o y l g', 'the sentiment, red to green; + or − against the last time'],
  ['~80%', 'how sure you are'],
  ['70%', 'will they renew'],
  ['#hesitant', 'a signal, completed as you type'],
  ['!price', 'a reason'],
  ['/email', 'the kind; without it a call'],
  ['@petra', 'who was there'],
  ['at yesterday 15:00', 'when it was'],
  ['>me text by Tue', 'we owe; >them what they owe'],
  ['the rest', 'the note, kept word for word'],
];

/** The whole grammar at a glance. */
export function QuickGrammar() {
  return (
    <section className={cx(styles.grammar)} aria-label="Grammar of the line">
      <p className={cx(styles.grammarLead)}>In any order; the note comes last.</p>
      <dl className={cx(styles.marks)}>
        {grammar.map(([mark, meaning]) => (
          <div key={mark}>
            <dt>{mark}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
