import { coverages } from '#domain/account';
import { levelNames, levels } from '#domain/sentiment';
import { useCall } from '../../lib/api.ts';
import { useBookArrangement } from '../../lib/book-arrangement.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import styles from './bulk-bar.module.css';
import { accountsWords, coverageNames } from './book-words.ts';
import type { BookActs } from './use-book-acts.ts';

/** What can be done to the selected accounts together. */
export function BulkBar({ ids, acts }: { ids: readonly string[]; acts: BookActs }) {
  const store = useBookArrangement();
  const { data: words } = useCall('book:words', null);
  const named = (field: 'stage' | 'segment', values: readonly string[], word: string): readonly MenuEntry[] => [
    ...values.map((value) => ({
      id: `is ${value}`,
      label: value,
      onAction: () => acts.change(ids, { [field]: value }, `${word} ${value}`),
    })),
    { kind: 'line' as const, id: 'line' },
    {
      id: 'none',
      label: `No ${word.toLowerCase()}`,
      onAction: () => acts.change(ids, { [field]: null }, `No ${word.toLowerCase()}`),
    },
  ];
  return (
    <div role="toolbar" aria-label="Selected accounts" className={styles['bar']}>
      <span className={styles['count']} role="status">
        {accountsWords(ids.length)} selected
      </span>
      <MenuButton
        label="Sentiment"
        entries={levels.map((level) => ({
          id: String(level),
          label: levelNames[level],
          keys: String(level),
          mark: <SentimentMark level={level} />,
          onAction: () => acts.setLevel(ids, level),
        }))}
      >
        <Button size="small">Sentiment</Button>
      </MenuButton>
      <MenuButton
        label="Coverage"
        entries={coverages.map((coverage) => ({
          id: coverage,
          label: coverageNames[coverage],
          onAction: () => acts.change(ids, { coverage }, `Coverage ${coverage}`),
        }))}
      >
        <Button size="small">Coverage</Button>
      </MenuButton>
      <MenuButton label="Stage" entries={named('stage', words?.stages ?? [], 'Stage')}>
        <Button size="small">Stage</Button>
      </MenuButton>
      <MenuButton label="Segment" entries={named('segment', words?.segments ?? [], 'Segment')}>
        <Button size="small">Segment</Button>
      </MenuButton>
      <Button size="small" onPress={() => acts.change(ids, { pinned: true }, 'Pinned')}>
        Pin
      </Button>
      <Button size="small" onPress={() => acts.remove(ids)}>
        Delete
      </Button>
      <span className={styles['grow']} />
      <Button kind="quiet" size="small" keys="Esc" onPress={() => store.setState({ selectedIds: new Set() })}>
        Clear selection
      </Button>
    </div>
  );
}
