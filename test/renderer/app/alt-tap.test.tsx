import '../ui/setup.ts';
import { fireEvent, render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useAltTap } from '../../../src-renderer/app/commands/use-alt-tap.ts';

function Tapped({ isOpen, onChange }: { isOpen: boolean; onChange: (isOpen: boolean) => void }) {
  useAltTap(isOpen, onChange);
  return (
    <>
      <input aria-label="Text" />
      <div role="dialog">
        <button type="button">Inside</button>
      </div>
    </>
  );
}

const down = (key: string, more = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const up = (key: string) => fireEvent.keyUp(document.activeElement ?? document.body, { key });

test('Alt alone opens and closes; with anything between it does nothing', () => {
  const onChange = vi.fn();
  const { rerender } = render(<Tapped isOpen={false} onChange={onChange} />);
  down('Alt');
  up('Alt');
  expect(onChange).toHaveBeenLastCalledWith(true);
  rerender(<Tapped isOpen onChange={onChange} />);
  down('Alt');
  up('Alt');
  expect(onChange).toHaveBeenLastCalledWith(false);
  onChange.mockClear();

  rerender(<Tapped isOpen={false} onChange={onChange} />);
  down('Alt');
  down('ArrowLeft', { altKey: true });
  up('ArrowLeft');
  up('Alt');
  down('Alt');
  fireEvent.pointerDown(document.body);
  up('Alt');
  down('Alt');
  fireEvent.blur(window);
  up('Alt');
  down('Control');
  down('Alt', { ctrlKey: true });
  up('Alt');
  expect(onChange).not.toHaveBeenCalled();
});

test('a dialog keeps Alt to itself', () => {
  const onChange = vi.fn();
  const { getByRole } = render(<Tapped isOpen={false} onChange={onChange} />);
  getByRole('button', { name: 'Inside' }).focus();
  down('Alt');
  up('Alt');
  expect(onChange).not.toHaveBeenCalled();
});
