import './setup.ts';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { Level } from '../../../src-renderer/ui/level.ts';
import { RulerSlider } from '../../../src-renderer/ui/ruler-slider.tsx';
import { SentimentPicker } from '../../../src-renderer/ui/sentiment-picker.tsx';

const LABELS = { 1: 'Red', 2: 'Orange', 3: 'Yellow', 4: 'Lime', 5: 'Green' } as const;

function Picker({ start = null }: { start?: Level | null }) {
  const [level, setLevel] = useState<Level | null>(start);
  return (
    <>
      <SentimentPicker
        label="Level"
        levelLabels={LABELS}
        value={level}
        onChange={setLevel}
        last={{ level: 4, note: 'last, 12 Nov' }}
        autoFocus
      />
      <p>Level {level ?? 'none'}</p>
    </>
  );
}

test('a bare number chooses, and the focus goes along', async () => {
  const user = userEvent.setup();
  render(<Picker />);
  await user.keyboard('2');
  expect(screen.getByText('Level 2')).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'Orange' })).toHaveProperty('checked', true);
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Orange' }));
  await user.keyboard('5');
  expect(screen.getByText('Level 5')).toBeTruthy();
});

test('arrows move along the scale', async () => {
  const user = userEvent.setup();
  render(<Picker start={3} />);
  await user.keyboard('{ArrowRight}');
  expect(screen.getByText('Level 4')).toBeTruthy();
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(screen.getByText('Level 2')).toBeTruthy();
});

test('other keys and numbers with a modifier are left alone', async () => {
  const user = userEvent.setup();
  render(<Picker />);
  await user.keyboard('67{Alt>}3{/Alt}');
  expect(screen.getByText('Level none')).toBeTruthy();
});

test('the stop that held before says so', () => {
  render(<Picker />);
  expect(screen.getByRole('radio', { name: 'Lime, last, 12 Nov' })).toBeTruthy();
  expect(screen.getByRole('radiogroup', { name: 'Level' })).toBeTruthy();
});

function Ruler({ start }: { start: number | null }) {
  const [value, setValue] = useState<number | null>(start);
  return (
    <>
      <RulerSlider
        label="How sure"
        value={value}
        onChange={setValue}
        previous={85}
        previousLabel="was 85%"
        startAt={70}
      />
      <p>Value {value ?? 'none'}</p>
    </>
  );
}

test('the ruler moves by five, with Shift by one, and stops at its ends', async () => {
  const user = userEvent.setup();
  render(<Ruler start={75} />);
  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByText('Value 80')).toBeTruthy();
  await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  expect(screen.getByText('Value 79')).toBeTruthy();
  await user.keyboard('{End}{ArrowUp}');
  expect(screen.getByText('Value 100')).toBeTruthy();
  await user.keyboard('{Home}{ArrowDown}');
  expect(screen.getByText('Value 0')).toBeTruthy();
});

test('Delete takes the value back to not given; the first arrow shows where it starts', async () => {
  const user = userEvent.setup();
  render(<Ruler start={40} />);
  await user.tab();
  await user.keyboard('{Delete}');
  expect(screen.getByText('Value none')).toBeTruthy();
  expect(screen.getByRole('slider', { name: 'How sure' }).getAttribute('aria-valuetext')).toBe('not given, was 85%');
  await user.keyboard('{ArrowRight}');
  expect(screen.getByText('Value 70')).toBeTruthy();
  expect(screen.getByRole('slider', { name: 'How sure' }).getAttribute('aria-valuetext')).toBe('70%, was 85%');
});
