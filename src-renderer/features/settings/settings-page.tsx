import { useAct, useCall } from '../../lib/api.ts';
import { cx } from '../../ui/cx.ts';
import { AboutSection } from './about-section.tsx';
import { BookSection } from './book-section.tsx';
import { CalendarsSection } from './calendars-section.tsx';
import { ImportsSection } from './imports-section.tsx';
import { PasteBackSection } from './paste-back-section.tsx';
import { QuickSection } from './quick-section.tsx';
import { MoneySection } from './money-section.tsx';
import { ReceiptsSection } from './receipts-section.tsx';
import { ReflectionsSection } from './reflections-section.tsx';
import { RubricSection } from './rubric-section.tsx';
import styles from './settings-page.module.css';
import { ValiditySection } from './validity-section.tsx';
import { WindowSection } from './window-section.tsx';
import { WordsSection } from './words-section.tsx';

/** Settings: what holds for the book, what holds for the window, and where everything is. Every change holds at once. */
export function SettingsPage() {
  const { data: settings } = useCall('settings:get', null);
  const { data: book } = useCall('book:state', null);
  const { mutate: put } = useAct('settings:put');
  if (!settings) return null;
  const props = { settings, put, isReadOnly: book?.readOnly ?? false };
  return (
    <div className={cx(styles.page)}>
      <div className={cx(styles.column)}>
        <header className={cx(styles.head)}>
          <h2 className={cx(styles.title)}>Settings</h2>
          <p className={cx(styles.lead)}>
            They hold at once. What holds for the book can be undone like everything else.
          </p>
        </header>
        <ValiditySection {...props} />
        <ReflectionsSection {...props} />
        <ReceiptsSection {...props} />
        <RubricSection {...props} />
        <WordsSection {...props} />
        <MoneySection {...props} />
        <CalendarsSection {...props} />
        <PasteBackSection {...props} />
        <QuickSection />
        <WindowSection {...props} />
        <BookSection />
        <ImportsSection isReadOnly={props.isReadOnly} />
        <AboutSection />
      </div>
    </div>
  );
}
