import { Fragment, memo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { BookFilter, BookSort } from '#contract/accounts';
import type { Output } from '#contract/channels';
import { coverages } from '#domain/account';
import { useCall } from '../../lib/api.ts';
import { useArranged, useBookArrangement } from '../../lib/book-arrangement.ts';
import { FilterSentence, SentenceAdd, SentenceMenu } from '../../ui/filter-sentence.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import { coverageNames, groupNames, groupsFor, renewalFilters, sentimentFilters, sortNames } from './book-words.ts';
import type { BookOrder } from '../../lib/book-arrangement.ts';

interface BookSentenceProps {
  readonly group: BookOrder['group'];
  readonly sort: BookOrder['sort'];
  readonly head: Output<'accounts:page'> | undefined;
}

/** Parts of the sentence with words that the book itself brings along, and what each says when it says "any" or "no". */
const wordParts = {
  stage: { label: 'Stage', before: ' in ', any: 'any stage', none: 'no stage' },
  segment: { label: 'Segment', before: ' in ', any: 'any segment', none: 'no segment' },
  industry: { label: 'Industry', before: ', from ', any: 'any industry', none: 'no industry' },
  country: { label: 'Country', before: ', from ', any: 'any country', none: 'no country' },
  owner: { label: 'Owner', before: ', owned by ', any: 'anybody', none: 'nobody' },
} as const;
type WordPart = keyof typeof wordParts;

/** Parts that stand in the sentence only once somebody asks for them. */
const extraParts = ['industry', 'country', 'owner', 'renewal'] as const;
const extraNames = { industry: 'Industry', country: 'Country', owner: 'Owner', renewal: 'Renewal' } as const;
/** What an account must have for the part to be of any use. */
const extraNeeds = { industry: 'industry', country: 'country', owner: 'owner', renewal: 'ended' } as const;

/** The filter, the grouping and the order, as one sentence whose words can be changed. Letters in Find do not draw it anew. */
export const BookSentence = memo(function BookSentence({ group, sort, head }: BookSentenceProps) {
  const store = useBookArrangement();
  const filter = useArranged(useShallow(({ filter: { text: _text, ...parts } }) => parts));
  const conditions = useArranged((state) => state.conditions);
  const { data: words } = useCall('book:words', null);
  const present = new Set<string>(head?.present);
  const setFilter = (change: Partial<BookFilter>) =>
    store.setState((state) => ({ filter: { ...state.filter, ...change }, selectedIds: new Set() }));

  const valuesOf: Readonly<Record<WordPart, readonly string[]>> = {
    stage: words?.stages ?? [],
    segment: words?.segments ?? [],
    industry: words?.industries ?? [],
    country: words?.countries ?? [],
    owner: words?.owners ?? [],
  };
  // A part that was asked for stays, whatever it says: the keyboard may stand on it.
  const ask = (part: string, change: Partial<BookFilter>): void => {
    setFilter(change);
    store.setState({ conditions: [...new Set([...conditions, part])] });
  };
  const isAsked = (part: (typeof extraParts)[number]): boolean => filter[part] !== null || conditions.includes(part);
  const wordPart = (part: WordPart, before: string = wordParts[part].before) => {
    const { label, any, none } = wordParts[part];
    const chosen = filter[part];
    return (
      <Fragment key={part}>
        {before}
        <SentenceMenu
          label={label}
          value={chosen === null ? any : chosen === '' ? none : chosen}
          entries={wordChoices(part)}
        />
      </Fragment>
    );
  };
  const wordChoices = (part: WordPart): readonly MenuEntry[] =>
    choices(
      wordParts[part].any,
      [...valuesOf[part].map((id) => ({ id, label: id })), { id: '', label: wordParts[part].none }],
      filter[part],
      (value) => ask(part, { [part]: value }),
    );
  const renewalChoices = choices('any renewal', renewalFilters, filter.renewal, (renewal) =>
    ask('renewal', { renewal }),
  );
  const addable = extraParts.filter((part) => present.has(extraNeeds[part]));
  return (
    <FilterSentence label="Filter" end={head && `${head.totals.accounts} of ${head.allAccounts}`}>
      Showing accounts with{' '}
      {present.has('coverage') && (
        <>
          <SentenceMenu
            label="Coverage"
            value={
              filter.coverage === null
                ? 'any coverage'
                : filter.coverage === 'none'
                  ? 'no coverage'
                  : `${filter.coverage} coverage`
            }
            entries={choices(
              'any coverage',
              [
                ...coverages.map((id) => ({ id, label: coverageNames[id] })),
                { id: 'none' as const, label: 'No coverage' },
              ],
              filter.coverage,
              (coverage) => setFilter({ coverage }),
            )}
          />
          {' and '}
        </>
      )}
      <SentenceMenu
        label="Sentiment"
        value={sentimentFilters.find(({ id }) => id === filter.sentiment)?.label ?? 'any sentiment'}
        entries={choices('any sentiment', sentimentFilters, filter.sentiment, (sentiment) => setFilter({ sentiment }))}
      />
      {isAsked('renewal') && (
        <>
          {' and '}
          <SentenceMenu
            label="Renewal"
            value={renewalFilters.find(({ id }) => id === filter.renewal)?.label ?? 'any renewal'}
            entries={renewalChoices}
          />
        </>
      )}
      {present.has('stage') && wordPart('stage')}
      {present.has('segment') && wordPart('segment', present.has('stage') ? ' and ' : ' in ')}
      {(['industry', 'country', 'owner'] as const).filter(isAsked).map((part) => wordPart(part))}
      {', '}
      <SentenceMenu
        label="Groups"
        value={groupNames[group]}
        entries={groupEntries(group, head?.present ?? [], (next) => store.setState({ group: next, collapsed: [] }))}
      />
      {', '}
      <SentenceMenu
        label="Order"
        value={sortNames[sort.by][sort.descending ? 1 : 0]}
        entries={sortEntries(sort, present, (next) => store.setState({ sort: next }))}
      />
      .
      {addable.length > 0 && (
        <SentenceAdd
          label="Condition"
          entries={addable.map((part) => ({
            id: part,
            label: extraNames[part],
            entries: part === 'renewal' ? renewalChoices : wordChoices(part),
          }))}
        />
      )}
    </FilterSentence>
  );
});

const choices = <T extends string>(
  anyLabel: string,
  values: readonly { readonly id: T; readonly label: string }[],
  chosen: T | null,
  choose: (value: T | null) => void,
): readonly MenuEntry[] => [
  { id: 'any', label: anyLabel, isSelected: chosen === null, onAction: () => choose(null) },
  { kind: 'line', id: 'line' },
  ...values.map(({ id, label }) => ({
    id: `is ${id}`,
    label,
    isSelected: chosen === id,
    onAction: () => choose(id),
  })),
];

const groupEntries = (
  current: BookOrder['group'],
  present: readonly string[],
  choose: (group: BookOrder['group']) => void,
): readonly MenuEntry[] =>
  groupsFor(present).map((group) => ({
    id: group,
    label: groupNames[group],
    isSelected: current === group,
    onAction: () => choose(group),
  }));

const sortEntries = (
  sort: BookSort,
  present: ReadonlySet<string>,
  choose: (sort: BookSort) => void,
): readonly MenuEntry[] =>
  (Object.keys(sortNames) as BookSort['by'][])
    .filter((by) => by === 'sentiment' || by === 'change' || by === 'name' || present.has(by))
    .flatMap((by) =>
      [false, true].map((descending) => ({
        id: `${by} ${descending}`,
        label: sortNames[by][descending ? 1 : 0],
        isSelected: sort.by === by && sort.descending === descending,
        onAction: () => choose({ by, descending }),
      })),
    );
