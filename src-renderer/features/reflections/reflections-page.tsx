import { useRef } from 'react';
import type { ReflectionsPage as Page } from '#contract/reflections';
import { useCall } from '../../lib/api.ts';
import { countWords } from '../../lib/count-words.ts';
import { useHere } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SkeletonRows } from '../../ui/skeleton-row.tsx';
import { capitalised } from '../../lib/capitalised.ts';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import { DueSection } from './due-section.tsx';
import { PastSection } from './past-section.tsx';
import styles from './reflections-page.module.css';
import { ThemeSection } from './theme-section.tsx';

/** Who is due for a talk without an agenda, what was heard in the last ones, and what runs through the book. */
export function ReflectionsPage() {
  const { data } = useCall('reflections:page', null);
  return data ? <Place page={data} /> : <SkeletonRows count={8} label="Looking at the reflections" />;
}

function Place({ page }: { page: Page }) {
  const here = useHere(page.date);
  const root = useRef<HTMLDivElement>(null);
  useFocusKept(root, ({ leave }) => leave());
  return (
    <div ref={root} className={cx(styles.page)}>
      <div className={cx(styles.main)} data-region="reflections">
        <PageHeading level={2} title="Reflections" summary={leadSentence(page)} />
        <DueSection page={page} here={here} />
      </div>
      <aside className={cx(styles.side)} aria-label="What was heard" data-region="reflections side">
        <ThemeSection themes={page.themes} talked={page.talkedCount} here={here} />
        <PastSection page={page} here={here} />
      </aside>
    </div>
  );
}

function leadSentence({ due, never, date }: Page): string {
  const overdue = due.filter(({ dueOn }) => dueOn !== null && dueOn < date).length;
  const ahead = due.length - overdue;
  const parts = [
    ...(overdue > 0 ? [`${countWords(overdue, 'is', 'are')} overdue`] : []),
    ...(ahead > 0 ? [`${countWords(ahead, 'is', 'are')} due within three months`] : []),
    ...(never.count > 0 ? [`with ${countWords(never.count, 'customer', 'customers')} there was none yet`] : []),
  ];
  return parts.length === 0
    ? 'Thirty minutes without an agenda. Nobody is due within three months.'
    : `${capitalised(parts.join(', '))}.`;
}
