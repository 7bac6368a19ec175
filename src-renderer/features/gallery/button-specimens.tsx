import { ChevronDown, Copy, Lock, Plus } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Specimen } from './specimen.tsx';

const LONG = 'A label so long that it has to give way to the edge of the column it stands in, which is seldom wise';

/** Buttons of every kind. */
export function ButtonSpecimens() {
  return (
    <>
      <Specimen name="Rest">
        <Button kind="primary" keys="Ctrl Enter">
          Save
        </Button>
        <Button keys="M">Draft</Button>
        <Button kind="quiet" keys="H">
          Later
        </Button>
        <Button icon={Plus}>Add</Button>
        <Button kind="quiet" icon={Lock} endIcon={ChevronDown}>
          Only me
        </Button>
        <Button size="small">Small</Button>
        <IconButton label="Copy as table" icon={Copy} keys="Ctrl C" />
        <LinkButton>384,000</LinkButton>
        <LinkButton kind="plain">A name that opens</LinkButton>
      </Specimen>
      <Specimen name="Focus" isFocusShown>
        <Button kind="primary">Save</Button>
      </Specimen>
      <Specimen name="Disabled">
        <Button kind="primary" isDisabled keys="Ctrl Enter">
          Save
        </Button>
        <Button isDisabled>Draft</Button>
        <Button kind="quiet" isDisabled>
          Later
        </Button>
        <IconButton label="Copy, not available" icon={Copy} isDisabled />
        <LinkButton isDisabled>384,000</LinkButton>
      </Specimen>
      <Specimen name="Pending">
        <Button isPending>Sending</Button>
      </Specimen>
      <Specimen name="Long, right to left">
        <Button>{LONG}</Button>
        <Button>حفظ التغييرات</Button>
      </Specimen>
      <Specimen name="Key hint">
        <KeyHint keys="Ctrl K" />
        <KeyHint keys="Ctrl K" isStrong />
      </Specimen>
    </>
  );
}
