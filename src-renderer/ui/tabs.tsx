import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { cx } from './cx.ts';
import { given } from './given.ts';
import styles from './tabs.module.css';

/** One page of a set. */
export interface TabPage {
  id: string;
  label: string;
  count?: number | string | undefined;
  content: ReactNode;
  isDisabled?: boolean | undefined;
}

/** Props of {@link Tabs}. */
export interface TabsProps {
  label: string;
  pages: readonly TabPage[];
  selectedId?: string | undefined;
  onSelect?: ((id: string) => void) | undefined;
}

/** A few pages in one place. */
export function Tabs({ label, pages, selectedId, onSelect }: TabsProps) {
  return (
    <AriaTabs
      {...given({ selectedKey: selectedId })}
      onSelectionChange={(key) => onSelect?.(String(key))}
      className={cx(styles.root)}
    >
      <TabList aria-label={label} className={cx(styles.list)}>
        {pages.map((page) => (
          <Tab key={page.id} id={page.id} isDisabled={page.isDisabled === true} className={cx(styles.tab)}>
            {page.label}
            {page.count !== undefined && <span className={cx(styles.count)}>{page.count}</span>}
          </Tab>
        ))}
      </TabList>
      {pages.map((page) => (
        <TabPanel key={page.id} id={page.id} className={cx(styles.panel)}>
          {page.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
