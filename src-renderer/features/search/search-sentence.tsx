import type { InteractionKind } from '#domain/interaction';
import { interactionKinds } from '#domain/interaction';
import { levelNames, levels } from '#domain/sentiment';
import type { SearchFilter, SearchHit } from '#contract/search';
import { addDays } from '#domain/time';
import { kindTitles } from '../../lib/kind-titles.ts';
import type { Here } from '../../lib/use-here.ts';
import { FilterSentence, SentenceMenu } from '../../ui/filter-sentence.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import { useSearchState, useSearchStore, type Span } from './search-state.ts';

const hitKinds: Readonly<Record<NonNullable<SearchFilter['kind']>, string>> = {
  account: 'accounts',
  person: 'people',
  note: 'notes',
  promise: 'promises',
  quote: 'quotes',
  plan: 'plans',
};

const spans: Readonly<Record<Span, { readonly words: string; readonly days: number | null }>> = {
  any: { words: 'at any time', days: null },
  month: { words: 'in the last 30 days', days: 30 },
  quarter: { words: 'in the last 90 days', days: 90 },
  year: { words: 'in the last 12 months', days: 365 },
};

/** Props of {@link SearchSentence}. */
export interface SearchSentenceProps {
  here: Here;
  /** What was found: its accounts can be chosen. */
  hits: readonly SearchHit[];
  count: string | null;
}

/** What the hits are narrowed to, as one sentence whose words can be changed. */
export function SearchSentence({ here, hits, count }: SearchSentenceProps) {
  const store = useSearchStore();
  const { filter, span, accountName } = useSearchState();
  const narrow = (change: Partial<SearchFilter>) => store.setState({ filter: { ...filter, ...change } });
  return (
    <FilterSentence label="What to search" {...(count === null ? {} : { end: count })}>
      Searching{' '}
      <SentenceMenu
        label="What"
        value={filter.kind === null ? 'everything' : hitKinds[filter.kind]}
        entries={choices('everything', hitKinds, filter.kind, (kind) => narrow({ kind }))}
      />
      {' of '}
      <SentenceMenu
        label="Account"
        value={accountName ?? 'all accounts'}
        entries={[
          entry('all', 'all accounts', accountName === null, () =>
            store.setState({ accountName: null, filter: { ...filter, accountId: null } }),
          ),
          { kind: 'line', id: 'line' },
          ...accountsOf(hits).map(([id, name]) =>
            entry(id, name, filter.accountId === id, () =>
              store.setState({ accountName: name, filter: { ...filter, accountId: id } }),
            ),
          ),
        ]}
      />
      {', written in '}
      <SentenceMenu
        label="Interaction"
        value={filter.interaction === null ? 'any interaction' : kindTitles[filter.interaction]}
        entries={choices('any interaction', kindWords, filter.interaction, (interaction) => narrow({ interaction }))}
      />
      {' judged '}
      <SentenceMenu
        label="Sentiment"
        value={filter.level === null ? 'with any sentiment' : levelNames[filter.level]}
        entries={[
          entry('any', 'with any sentiment', filter.level === null, () => narrow({ level: null })),
          { kind: 'line', id: 'line' },
          ...levels.map((level) =>
            entry(`level ${level}`, levelNames[level], filter.level === level, () => narrow({ level })),
          ),
        ]}
      />
      {', '}
      <SentenceMenu
        label="Time"
        value={spans[span].words}
        entries={(Object.keys(spans) as Span[]).map((id) =>
          entry(id, spans[id].words, span === id, () => {
            const { days } = spans[id];
            store.setState({
              span: id,
              filter: { ...filter, since: days === null ? null : addDays(here.today, -days) },
            });
          }),
        )}
      />
      {', '}
      <SentenceMenu
        label="Private"
        value={filter.hasPrivate ? 'with what is private' : 'without what is private'}
        entries={[
          entry('with', 'with what is private', filter.hasPrivate, () => narrow({ hasPrivate: true })),
          entry('without', 'without what is private', !filter.hasPrivate, () => narrow({ hasPrivate: false })),
        ]}
      />
      .
    </FilterSentence>
  );
}

/** The accounts that were found most, a menu of them at most. */
function accountsOf(hits: readonly SearchHit[]): readonly (readonly [id: string, name: string])[] {
  const counts = new Map<string, number>();
  for (const { accountId } of hits) counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
  const names = new Map(hits.map(({ accountId, accountName }) => [accountId, accountName]));
  return [...names].toSorted(([a], [b]) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, 12);
}

const kindWords = Object.fromEntries(interactionKinds.map((kind) => [kind, kindTitles[kind]])) as Readonly<
  Record<InteractionKind, string>
>;

const entry = (id: string, label: string, isSelected: boolean, onAction: () => void): MenuEntry => ({
  id,
  label,
  isSelected,
  onAction,
});

const choices = <T extends string>(
  anyLabel: string,
  words: Readonly<Record<T, string>>,
  chosen: T | null,
  choose: (value: T | null) => void,
): readonly MenuEntry[] => [
  entry('any', anyLabel, chosen === null, () => choose(null)),
  { kind: 'line', id: 'line' },
  ...(Object.keys(words) as T[]).map((id) => entry(`is ${id}`, words[id], chosen === id, () => choose(id))),
];
