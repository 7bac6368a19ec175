import './setup.ts';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { GalleryPage } from '../../../src-renderer/features/gallery/gallery-page.tsx';

test('every component in every state is accessible', async () => {
  const { container } = render(
    <main>
      <GalleryPage />
    </main>,
  );
  // Contrast needs a browser that paints: it is measured there.
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}, 60_000);
