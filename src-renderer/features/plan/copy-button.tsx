import { useState } from 'react';
import type { WholePlan } from '#contract/plans';
import { Button } from '../../ui/button.tsx';
import { CopyDialog } from './copy-dialog.tsx';

/** Props of {@link CopyButton}. */
export interface CopyButtonProps {
  plan: WholePlan;
}

/** Shows the copy of a plan before it leaves. */
export function CopyButton({ plan }: CopyButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>Preview for customer</Button>
      {isOpen && <CopyDialog plan={plan} onClose={() => setIsOpen(false)} />}
    </>
  );
}
