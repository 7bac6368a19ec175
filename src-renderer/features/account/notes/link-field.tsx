import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { afterFloat } from '../../../lib/after-float.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Popover } from '../../../ui/popover.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { addressOf } from './link-address.ts';
import styles from './note-toolbar.module.css';

/** Props of {@link LinkField}. */
export interface LinkFieldProps {
  /** The address of the link that the caret is in. */
  link: string | null;
  isDisabled: boolean;
  /** Null: it is to be a link no more. */
  onLink: (address: string | null) => void;
}

/** Gives the chosen words an address, or the link that the caret is in another one. */
export function LinkField({ link, isDisabled, onLink }: LinkFieldProps) {
  return (
    <Popover label="Link" trigger={<IconButton label="Link" icon={Link2} iconSize={15} isDisabled={isDisabled} />}>
      {(close) => (
        <LinkForm
          link={link}
          onLink={(address) => {
            close();
            afterFloat(() => onLink(address));
          }}
        />
      )}
    </Popover>
  );
}

function LinkForm({ link, onLink }: { link: string | null; onLink: (address: string | null) => void }) {
  const [typed, setTyped] = useState(link ?? '');
  const [isRefused, setIsRefused] = useState(false);
  const keep = (): void => {
    const address = addressOf(typed);
    if (address === null) setIsRefused(true);
    else onLink(address);
  };
  return (
    <form
      className={cx(styles.link)}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        label="Address"
        description="Accounts and people: type @ or [[ in the text"
        placeholder="https://"
        autoFocus
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setIsRefused(false);
        }}
        {...(isRefused ? { error: 'A link goes to the web or to mail, such as example.com or jo@example.com' } : {})}
      />
      <div className={cx(styles.acts)}>
        <Button kind="primary" type="submit" size="small">
          {link === null ? 'Link' : 'Change the link'}
        </Button>
        {link !== null && (
          <Button size="small" onPress={() => onLink(null)}>
            Remove the link
          </Button>
        )}
      </div>
    </form>
  );
}
