import { X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { Button } from './button.tsx';
import { cx } from './cx.ts';
import { IconButton } from './icon-button.tsx';
import styles from './toast-region.module.css';
import type { Toasts } from './toasts.ts';

/** Props of {@link ToastRegion}. */
export interface ToastRegionProps {
  toasts: Toasts;
  /** The name of the region. */
  label?: string | undefined;
  closeLabel?: string | undefined;
}

/** Where toasts appear: once per window. F6 goes to it, Esc comes back. */
export function ToastRegion({ toasts, label = 'Messages', closeLabel = 'Close' }: ToastRegionProps) {
  return (
    <AriaToastRegion queue={toasts.queue} aria-label={label} className={cx(styles.region)}>
      {({ toast }) => {
        const { text, detail, tone, action } = toast.content;
        return (
          <AriaToast toast={toast} className={cx(styles.toast, tone === 'bad' && styles.bad)}>
            <ToastContent className={cx(styles.words)}>
              <Text slot="title" className={cx(styles.text)}>
                {text}
              </Text>
              {detail !== undefined && (
                <Text slot="description" className={cx(styles.detail)}>
                  {detail}
                </Text>
              )}
            </ToastContent>
            {action && (
              <Button
                size="small"
                slot={null}
                {...(action.keys === undefined ? {} : { keys: action.keys })}
                onPress={() => {
                  toasts.close(toast.key);
                  action.onAction();
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton
              label={closeLabel}
              icon={X}
              iconSize={14}
              slot={null}
              noTooltip
              onPress={() => toasts.close(toast.key)}
            />
          </AriaToast>
        );
      }}
    </AriaToastRegion>
  );
}
