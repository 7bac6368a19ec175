import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './view-tabs.module.css';

/** One view of a list. */
export interface View {
  id: string;
  label: string;
  /** How many stand in it. */
  count?: number | string | undefined;
}

/** Props of {@link ViewTabs}. */
export interface ViewTabsProps {
  /** The name of the row of views. */
  label: string;
  views: readonly View[];
  selectedId: string;
  onSelect: (id: string) => void;
  /** Beside the last view, such as the button that adds one. */
  afterViews?: ReactNode;
  /** At the end of the line: switches and icon buttons. */
  end?: ReactNode;
  /** The list itself: it fills the rest of the height. */
  children: ReactNode;
}

/** Saved views as text with a count, an ink line under the current one, and the list below. */
export function ViewTabs({ label, views, selectedId, onSelect, afterViews, end, children }: ViewTabsProps) {
  return (
    <AriaTabs
      selectedKey={selectedId}
      onSelectionChange={(key) => onSelect(String(key))}
      className={cx(styles.root)}
      keyboardActivation="manual"
    >
      <div className={cx(styles.bar)}>
        <TabList aria-label={label} className={cx(styles.list)}>
          {views.map((view) => (
            <Tab key={view.id} id={view.id} className={cx(styles.tab)}>
              {view.label}
              {view.count !== undefined && <span className={cx(styles.count)}>{view.count}</span>}
            </Tab>
          ))}
        </TabList>
        {afterViews}
        <span className={cx(styles.grow)} />
        {end}
      </div>
      {/* A panel of its own for each view: one that only changed its id would no longer be the one its tab names. */}
      <TabPanel key={selectedId} id={selectedId} className={cx(styles.panel)}>
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
