import { useId, type ReactNode } from 'react';
import type { Input, Output } from '#contract/channels';
import { cx } from '../../ui/cx.ts';
import styles from './settings-section.module.css';

/** What every section of settings is given. */
export interface SettingsPart {
  settings: Output<'settings:get'>;
  /** Saves some of the settings. */
  put: (changed: Input<'settings:put'>) => void;
  isReadOnly: boolean;
}

/** Props of {@link SettingsSection}. */
export interface SettingsSectionProps {
  name: string;
  /** What it is for, in a sentence. */
  about?: ReactNode;
  children: ReactNode;
}

/** One subject: its name and a sentence at the start, what can be set beside it. */
export function SettingsSection({ name, about, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={cx(styles.section)}>
      <div className={cx(styles.words)}>
        <h3 id={id} className={cx(styles.name)}>
          {name}
        </h3>
        {about !== undefined && <p className={cx(styles.about)}>{about}</p>}
      </div>
      <div className={cx(styles.controls)}>{children}</div>
    </section>
  );
}
