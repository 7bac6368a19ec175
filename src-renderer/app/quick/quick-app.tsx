import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { AppApi } from '#contract/api';
import { QuickLog } from '../../features/log/quick-log.tsx';
import { ApiProvider } from '../../lib/api-provider.tsx';
import { useApi, useCall } from '../../lib/api.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './quick-app.module.css';

/** The small window: one line to log, whichever program had the focus. */
export function QuickApp({ api }: { api: AppApi }) {
  return (
    <ApiProvider api={api}>
      <FittedWindow>
        <h1 className="visually-hidden">Log interaction</h1>
        <QuickScreen />
      </FittedWindow>
    </ApiProvider>
  );
}

/** The hairlines above and below what it shows. */
const edges = 2;

/** The window is as high as what it shows. */
function FittedWindow({ children }: { children: ReactNode }) {
  const api = useApi();
  const content = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = content.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height) + edges;
      if (height > edges) void api.call('quick:act', { act: 'fit', height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [api]);
  return (
    <div className={cx(styles.window)}>
      <main ref={content} className={cx(styles.content)}>
        {children}
      </main>
    </div>
  );
}

function QuickScreen() {
  const api = useApi();
  const { data: start } = useCall('app:start', null);
  // Rises whenever the window comes before the person anew.
  const [showing, setShowing] = useState(0);
  useEffect(() => api.hear('quick:shown', () => setShowing((count) => count + 1)), [api]);
  const hide = (): void => void api.call('quick:act', { act: 'hide' });
  const openApp = (): void => void api.call('quick:act', { act: 'open app' });
  if (!start) return null;
  if (start.screen === 'book')
    return <QuickLog key={start.book.path} showing={showing} onHide={hide} onOpenApp={openApp} />;
  return (
    <NoBook
      sentence={
        start.screen === 'trouble'
          ? 'The book could not be opened, so there is nothing to log in yet.'
          : 'No book is open, so there is nothing to log in yet.'
      }
      onOpenApp={openApp}
      onHide={hide}
    />
  );
}

function NoBook({ sentence, onOpenApp, onHide }: { sentence: string; onOpenApp: () => void; onHide: () => void }) {
  return (
    <div
      className={cx(styles.noBook)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onHide();
      }}
    >
      <p>{sentence}</p>
      <Button kind="primary" autoFocus onPress={onOpenApp}>
        Open Bellwether
      </Button>
      <Button keys="Esc" onPress={onHide}>
        Hide
      </Button>
    </div>
  );
}
