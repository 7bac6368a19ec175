import { BookOpen, Ear, Hash, Settings, Sun } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { levelNames, type Level } from '#domain/sentiment';
import { useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { useCommands, type AppCommand } from '../../lib/commands.ts';
import { RailItem, RailSection } from '../../ui/rail-item.tsx';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import { moving } from '../commands/command-words.ts';
import { accountPath, locationOf, placePaths } from '../navigation/places.ts';

/** The places of the book, and Settings at the foot. A place appears when it has something to show. */
export function Rail() {
  const [path] = useLocation();
  const location = locationOf(path);
  const { page } = location;
  const { data: book } = useCall('book:state', null);
  const { data: today } = useCall('today:get', { limit: 1 });
  const { data: pinned } = useCall('accounts:pinned', null);
  const isPinned =
    (location.page === 'account' || location.page === 'plan') && pinned?.some(({ id }) => id === location.id) === true;
  const { data: hasNumbers } = useCall('numbers:shows', null);
  const { go } = useAppActions();
  useCommands(
    useMemo<readonly AppCommand[]>(
      () =>
        hasNumbers === true
          ? [{ id: 'go:numbers', name: 'Go to Numbers', group: moving, run: () => go('numbers') }]
          : [],
      [hasNumbers, go],
    ),
  );
  const hasAccounts = (book?.accounts ?? 0) > 0;
  return (
    <>
      <RailSection>
        <RailItem
          href={`#${placePaths.today}`}
          label="Today"
          icon={Sun}
          count={hasAccounts ? today?.rowCount : undefined}
          isCurrent={page === 'today'}
        />
        <RailItem
          href={`#${placePaths.book}`}
          label="Book"
          icon={BookOpen}
          count={hasAccounts ? book?.accounts : undefined}
          isCurrent={page === 'book' || page === 'import' || ((page === 'account' || page === 'plan') && !isPinned)}
        />
        {hasAccounts && (
          <RailItem
            href={`#${placePaths.reflections}`}
            label="Reflections"
            icon={Ear}
            isCurrent={page === 'reflections' || page === 'prepare' || page === 'harvest'}
          />
        )}
        {hasNumbers === true && (
          <RailItem href={`#${placePaths.numbers}`} label="Numbers" icon={Hash} isCurrent={page === 'numbers'} />
        )}
      </RailSection>
      {pinned && pinned.length > 0 && (
        <RailSection title="Pinned">
          {pinned.map(({ id, name, level, stale }) => (
            <RailItem
              key={id}
              href={`#${accountPath(id)}`}
              label={name}
              mark={
                <SentimentMark
                  level={level}
                  state={stale ? 'hatched' : 'solid'}
                  size={10}
                  label={sentimentWords(level, stale)}
                />
              }
              isCurrent={(location.page === 'account' || location.page === 'plan') && location.id === id}
            />
          ))}
        </RailSection>
      )}
      <RailSection isAtFoot>
        <RailItem href={`#${placePaths.settings}`} label="Settings" icon={Settings} isCurrent={page === 'settings'} />
      </RailSection>
    </>
  );
}

const sentimentWords = (level: Level | null, isStale: boolean): string =>
  level === null ? 'No sentiment yet' : isStale ? `${levelNames[level]}, stale` : levelNames[level];
