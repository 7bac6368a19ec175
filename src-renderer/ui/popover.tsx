import type { ReactNode } from 'react';
import { DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import { cx } from './cx.ts';
import floating from './floating.module.css';
import { given } from './given.ts';
import { PopoverBody } from './popover-body.tsx';

/** Props of {@link Popover}. */
export interface PopoverProps {
  /** The name of what opens. */
  label: string;
  /** The button that opens it: any button of the kit. */
  trigger: ReactNode;
  /** What stands in it; a function gets `close`. */
  children: ReactNode | ((close: () => void) => ReactNode);
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'end top' | undefined;
  isOpen?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  /** Removes the inner space. */
  isFlush?: boolean | undefined;
}

/** A small float beside the button that opened it. Esc closes it, focus returns. */
export function Popover({
  label,
  trigger,
  children,
  placement = 'bottom start',
  isOpen,
  onOpenChange,
  isFlush = false,
}: PopoverProps) {
  return (
    <DialogTrigger {...given({ isOpen, onOpenChange })}>
      {trigger}
      <AriaPopover aria-label={label} placement={placement} offset={4} className={cx(floating.float)}>
        <PopoverBody isFlush={isFlush}>{children}</PopoverBody>
      </AriaPopover>
    </DialogTrigger>
  );
}
