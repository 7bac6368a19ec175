import { cx } from './cx.ts';
import { Dialog } from './dialog.tsx';
import { KeyHint } from './key-hint.tsx';
import styles from './shortcut-sheet.module.css';

/** Keys that belong together. */
export interface ShortcutGroup {
  id: string;
  title: string;
  shortcuts: readonly { keys: string; action: string }[];
}

/** Props of {@link ShortcutSheet}. */
export interface ShortcutSheetProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  groups: readonly ShortcutGroup[];
}

/** All keys that work here, in columns. */
export function ShortcutSheet({ isOpen, onOpenChange, title, groups }: ShortcutSheetProps) {
  return (
    <Dialog isOpen={isOpen} onOpenChange={onOpenChange} title={title} width="wide" closesOnPressOutside>
      <div className={cx(styles.groups)}>
        {groups.map((group) => (
          <section key={group.id} className={cx(styles.group)}>
            <h3 className={cx(styles.title)}>{group.title}</h3>
            <table className={cx(styles.table)}>
              <thead className="visually-hidden">
                <tr>
                  <th scope="col">Action</th>
                  <th scope="col">Keys</th>
                </tr>
              </thead>
              <tbody>
                {group.shortcuts.map((shortcut) => (
                  <tr key={shortcut.action}>
                    <th scope="row" className={cx(styles.action)}>
                      {shortcut.action}
                    </th>
                    <td className={cx(styles.keys)}>
                      {/* Here the keys are the subject, so they are said. */}
                      <span aria-hidden="true">
                        <KeyHint keys={shortcut.keys} isStrong />
                      </span>
                      <span className="visually-hidden">{shortcut.keys}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
