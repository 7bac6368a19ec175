import type { ReactNode } from 'react';
import styles from './app-shell.module.css';
import { cx } from './cx.ts';
import { HatchDefs } from './hatch.tsx';

/** Props of {@link AppShell}: one slot for each region of the window. */
export interface AppShellProps {
  /** The system the window stands on: where its buttons are. */
  platform: 'mac' | 'other';
  /** Start of the title bar, above the rail: menu button, mark and name. */
  brand: ReactNode;
  /** Back and forward, then where one is. */
  location: ReactNode;
  /** End of the title bar: search and the one primary action. */
  actions: ReactNode;
  /** Minimise, maximise, close; none on macOS, where the system draws them. */
  windowButtons?: ReactNode;
  /** The places, as rail items. */
  rail: ReactNode;
  /** The name of the rail's navigation. */
  railLabel: string;
  /** Start of the status bar, under the rail: when the last keystroke became durable. */
  statusStart: ReactNode;
  /** The rest of the status bar. */
  status?: ReactNode;
  /** The keys that work here, at most six. */
  keys?: ReactNode;
  /** Lines above the page about the whole window. */
  banner?: ReactNode;
  children: ReactNode;
}

/**
 * The window: title bar, rail, content and status bar on one grid. Empty title bar drags it.
 * It also carries the hatchings that all marks and charts in it share.
 */
export function AppShell(props: AppShellProps) {
  return (
    <div className={cx(styles.window)} data-platform={props.platform}>
      <HatchDefs />
      <header className={cx(styles.titleBar)}>
        <div className={cx(styles.brand)}>{props.brand}</div>
        <div className={cx(styles.main)}>
          <div className={cx(styles.location)}>{props.location}</div>
          <div className={cx(styles.actions)}>{props.actions}</div>
        </div>
        {props.windowButtons !== undefined && <div className={cx(styles.windowButtons)}>{props.windowButtons}</div>}
      </header>
      <nav aria-label={props.railLabel} className={cx(styles.rail)} data-region="rail">
        {props.rail}
      </nav>
      {/* Focusable from code, so that F6 and a change of place can lead here. */}
      <main className={cx(styles.content)} tabIndex={-1} data-region="content">
        {props.banner}
        <div className={cx(styles.page)}>{props.children}</div>
      </main>
      <footer className={cx(styles.status)} data-region="status">
        <div className={cx(styles.statusStart)}>{props.statusStart}</div>
        <div className={cx(styles.statusMain)}>
          <div className={cx(styles.statusWords)}>{props.status}</div>
          <div className={cx(styles.keys)}>{props.keys}</div>
        </div>
      </footer>
    </div>
  );
}
