import { BookOpen, CalendarRange, Plus, Settings, Sun } from 'lucide-react';
import { useState } from 'react';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { FilterSentence, SentenceAdd, SentenceMenu, SentencePart } from '../../ui/filter-sentence.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { RailItem, RailSection } from '../../ui/rail-item.tsx';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { StatusKey } from '../../ui/status-key.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Tree } from '../../ui/tree.tsx';
import { ViewTabs } from '../../ui/view-tabs.tsx';
import styles from './navigation-specimens.module.css';
import { Specimen } from './specimen.tsx';

const TREE = [
  {
    id: 'a',
    label: 'Norrholm Group',
    children: [
      { id: 'a1', label: 'Norrholm Maritime', note: '3' },
      { id: 'a2', label: 'Norrholm Ports' },
    ],
  },
  { id: 'b', label: 'Kestrel Rail', children: [] },
];

/** Ways from one place to another, and through a list. */
export function NavigationSpecimens() {
  const [view, setView] = useState('all');
  const [stage, setStage] = useState('any stage');
  const [size, setSize] = useState(240);
  return (
    <>
      <Specimen name="Rail">
        <div className={styles['rail']}>
          <RailSection>
            <RailItem href="#/gallery" label="Today" icon={Sun} count={7} isCurrent />
            <RailItem href="#/gallery" label="Book" icon={BookOpen} count={60} />
            <RailItem href="#/gallery" label="A place with a very long name" icon={CalendarRange} count={14} />
          </RailSection>
          <RailSection title="Pinned">
            <RailItem href="#/gallery" label="Norrholm Maritime" mark={<SentimentMark level={2} size={10} />} />
          </RailSection>
          <RailSection>
            <RailItem href="#/gallery" label="Settings" icon={Settings} />
          </RailSection>
        </div>
        <StatusKey keys="J K" label="move" />
        <Breadcrumb parents={[{ label: 'Book', href: '#/gallery' }]} current="Norrholm Maritime" />
      </Specimen>
      <div className={styles['views']}>
        <ViewTabs
          label="Views"
          views={[
            { id: 'all', label: 'All accounts', count: 60 },
            { id: 'orange', label: 'Orange or worse', count: 7 },
            { id: 'quiet', label: 'Gone quiet', count: 9 },
          ]}
          selectedId={view}
          onSelect={setView}
          afterViews={<IconButton label="Save this view" icon={Plus} />}
        >
          <FilterSentence label="Filter" end="60 of 60">
            Showing{' '}
            <SentenceMenu
              label="State"
              value="active accounts"
              entries={[{ id: 'active', label: 'Active', isSelected: true }]}
            />{' '}
            in{' '}
            <SentenceMenu
              label="Stage"
              value={stage}
              entries={[
                {
                  id: 'any',
                  label: 'any stage',
                  isSelected: stage === 'any stage',
                  onAction: () => setStage('any stage'),
                },
                { id: 'line', kind: 'line' },
                {
                  id: 'renewal',
                  label: 'renewal',
                  isSelected: stage === 'renewal',
                  onAction: () => setStage('renewal'),
                },
              ]}
            />
            , named{' '}
            <SentencePart label="Name" value="anything">
              <TextField label="Name has" />
            </SentencePart>
            .<SentenceAdd label="Condition" entries={[{ id: 'arr', label: 'Worth' }]} />
          </FilterSentence>
        </ViewTabs>
      </div>
      <Specimen name="Tabs" isWide>
        <Tabs
          label="Pages"
          pages={[
            { id: 'one', label: 'Columns', count: 12, content: 'What stands in the first page.' },
            { id: 'two', label: 'Problems', count: 3, content: 'What stands in the second page.' },
            { id: 'three', label: 'Not yet', content: '', isDisabled: true },
          ]}
        />
      </Specimen>
      <Specimen name="Tree" isWide>
        <Tree label="Companies" nodes={TREE} defaultExpandedIds={['a']} />
      </Specimen>
      <Specimen name="Split view" isWide>
        <div className={styles['split']}>
          <SplitView
            label="Width of the first part"
            size={size}
            onResize={setSize}
            start={<p>First part</p>}
            end={<p>Second part</p>}
          />
        </div>
      </Specimen>
    </>
  );
}
