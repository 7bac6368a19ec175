import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { SearchHit } from '#contract/search';
import { useAppActions } from '../../lib/app-actions.ts';
import { useCommands, type AppCommand } from '../../lib/commands.ts';
import { countWords } from '../../lib/count-words.ts';
import { useHere } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List } from '../../ui/list.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SearchHitRow, hitLabel } from './search-hit.tsx';
import styles from './search-page.module.css';
import { SearchSentence } from './search-sentence.tsx';
import { anything, useSearchState, useSearchStore } from './search-state.ts';
import { mostHits, useHits } from './use-hits.ts';

/** Everything ever written, in one box, while one types. */
export function SearchPage() {
  const here = useHere();
  const { openAccount } = useAppActions();
  const store = useSearchStore();
  const { text, filter, focused } = useSearchState();
  const { hits, isSettled, hasMore } = useHits(text, filter);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const isTyped = text.trim() !== '';
  const isNarrowed = JSON.stringify(filter) !== JSON.stringify(anything);

  const goToField = useCallback(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  // Whoever comes back from a hit goes on from there; whoever comes to search begins to write.
  const wasAt = useRef(focused);
  useEffect(() => {
    if (wasAt.current === null) goToField();
  }, [goToField]);
  useCommands(
    useMemo<readonly AppCommand[]>(
      () => [
        {
          id: 'search:field',
          name: 'Search for something else',
          group: 'Search',
          keys: ['Mod+F', '/'],
          run: goToField,
        },
      ],
      [goToField],
    ),
  );

  const open = (hit: SearchHit): void => {
    store.setState({ focused: hit.id });
    if (hit.kind === 'account') openAccount(hit.accountId);
    else if (hit.kind === 'person') openAccount(hit.accountId, 'People');
    // What was said outside of an interaction stands beside the judgement.
    else if ((hit.kind === 'quote' || hit.kind === 'plan') && hit.interactionId === null)
      openAccount(hit.accountId, 'Overview');
    else if (hit.kind === 'note' && hit.interactionId === null) openAccount(hit.accountId, 'Notes', hit.id);
    else openAccount(hit.accountId, 'Timeline', hit.at ?? undefined);
  };
  const goToHits = (): void => list.current?.querySelector<HTMLElement>('[data-line="0"]')?.focus();
  const onFieldKey = (event: { readonly key: string; readonly preventDefault: () => void }): void => {
    const [first] = hits;
    if (event.key === 'ArrowDown') goToHits();
    else if (event.key === 'Enter' && first && isSettled) open(first);
    else return;
    event.preventDefault();
  };
  const onHitKey = (event: KeyboardEvent, _hit: SearchHit | undefined, index: number): void => {
    if (event.key !== 'ArrowUp' || index > 0) return;
    event.preventDefault();
    goToField();
  };

  const focusIndex = hits.findIndex(({ id }) => id === focused);
  const count = !isTyped || !isSettled ? null : hasMore ? `the newest ${mostHits}` : `${hits.length} found`;
  return (
    <div className={cx(styles.page)}>
      <div className={cx(styles.head)}>
        <SearchField
          ref={field}
          label="Search everything that was written"
          placeholder="A word, a part of one, or several that stand together"
          value={text}
          onChange={(next) => store.setState({ text: next.slice(0, 200), focused: null })}
          onKeyDown={onFieldKey}
        />
      </div>
      <SearchSentence here={here} hits={hits} count={count} />
      <p className={cx(styles.said)} role="status">
        {count !== null && `${countWords(hits.length, 'hit', 'hits')}${hasMore ? ' or more' : ''}.`}
      </p>
      <div ref={list} className={cx(styles.hits)}>
        {!isTyped ? (
          <EmptyState text="Every account, person, note and promise of this book is searched while you type; accents and capitals do not matter." />
        ) : (
          <List
            key={focusIndex >= 0 && wasAt.current !== null ? 'back' : 'fresh'}
            label="Hits"
            rowCount={hits.length}
            rowAt={(index) => hits[index]}
            rowId={(hit) => hit.id}
            rowLabel={(hit) => hitLabel(hit, here)}
            renderRow={(hit) => <SearchHitRow hit={hit} here={here} />}
            estimatedHeight={52}
            focusIndex={Math.max(0, focusIndex)}
            onFocusIndexChange={(index) => store.setState({ focused: hits[index]?.id ?? null })}
            autoFocus={wasAt.current !== null}
            onOpen={open}
            onKey={onHitKey}
            emptyState={
              isSettled ? (
                <EmptyState
                  text={`Nothing that was written has “${text.trim()}” in it${isNarrowed ? ' within what is searched' : ''}.`}
                  action={
                    isNarrowed ? (
                      <Button onPress={() => store.setState({ filter: anything, accountName: null, span: 'any' })}>
                        Search everything
                      </Button>
                    ) : (
                      <Button onPress={() => store.setState({ text: '' })}>Search for something else</Button>
                    )
                  }
                />
              ) : undefined
            }
          />
        )}
      </div>
    </div>
  );
}
