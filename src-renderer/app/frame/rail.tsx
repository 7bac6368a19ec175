import { BookOpen, Settings, Sun } from 'lucide-react';
import { useLocation } from 'wouter';
import { useCall } from '../../lib/api.ts';
import { RailItem, RailSection } from '../../ui/rail-item.tsx';
import { locationOf, placePaths } from '../navigation/places.ts';

/** The places of the book, and Settings at the foot. A place appears when it has something to show. */
export function Rail() {
  const [path] = useLocation();
  const { page } = locationOf(path);
  const { data: book } = useCall('book:state', null);
  const { data: today } = useCall('today:get', { limit: 1 });
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
          isCurrent={page === 'book' || page === 'account' || page === 'import'}
        />
      </RailSection>
      <RailSection isAtFoot>
        <RailItem href={`#${placePaths.settings}`} label="Settings" icon={Settings} isCurrent={page === 'settings'} />
      </RailSection>
    </>
  );
}
