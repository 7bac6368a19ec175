import { Search } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useCall } from '../../lib/api.ts';
import { shortcutLabel } from '../../lib/shortcut.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { runCommand } from '../commands/command-store.ts';
import { useWindowParts } from '../window-parts-context.ts';
import styles from './title-actions.module.css';

/** Search, and the one primary action. */
export function TitleActions() {
  const { commands } = useWindowParts();
  const { data: book } = useCall('book:state', null);
  return (
    <>
      <AriaButton className={cx(styles.search)} onPress={() => runCommand(commands, 'search:open')}>
        <Icon of={Search} size={14} />
        <span className={cx(styles.words)}>Search</span>
        <KeyHint keys={shortcutLabel('Mod+F')} />
      </AriaButton>
      <Button
        kind="primary"
        keys={shortcutLabel('Mod+L')}
        isDisabled={book?.readOnly === true}
        onPress={() => runCommand(commands, 'log:open')}
      >
        Log interaction
      </Button>
    </>
  );
}
