import './lib/zod-jitless.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');
createRoot(root).render(
  <StrictMode>
    <main>
      <h1>Bellwether</h1>
      <p>Your book is being opened.</p>
    </main>
  </StrictMode>,
);
requestAnimationFrame(() => requestAnimationFrame(() => void window.bellwether.call('window:act', { act: 'ready' })));
