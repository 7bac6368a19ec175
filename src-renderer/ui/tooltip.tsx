import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { cx } from './cx.ts';
import { KeyHint } from './key-hint.tsx';
import styles from './tooltip.module.css';

/** Props of {@link Tooltip}. */
export interface TooltipProps {
  /** The words; they must not be the only place where something can be learned. */
  text: ReactNode;
  /** A key to show after the words. */
  keys?: string | undefined;
  /** Where it stands, if there is room. */
  placement?: 'top' | 'bottom' | 'start' | 'end' | undefined;
  /** The one focusable control it explains. */
  children: ReactNode;
}

/** A few words about a control, after a pause on it or as soon as it has keyboard focus. */
export function Tooltip({ text, keys, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      {children}
      <AriaTooltip className={cx(styles.tooltip)} placement={placement} offset={6}>
        {text}
        {keys !== undefined && <KeyHint keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
