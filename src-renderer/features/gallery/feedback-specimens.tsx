import { useState } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Progress } from '../../ui/progress.tsx';
import { SkeletonRows } from '../../ui/skeleton-row.tsx';
import { useToasts } from '../../ui/toasts.ts';
import { Specimen } from './specimen.tsx';

/** What the app says: done, wait, nothing here, something went wrong. */
export function FeedbackSpecimens() {
  const toasts = useToasts();
  const [isBusy, setIsBusy] = useState(false);
  return (
    <>
      <Specimen name="Toasts">
        <Button
          onPress={() =>
            toasts.show({ text: 'Logged.', action: { label: 'Undo', keys: 'Ctrl Z', onAction: () => undefined } })
          }
        >
          Show a toast
        </Button>
        <Button
          onPress={() =>
            toasts.show({
              text: 'The file could not be written.',
              detail: 'The disk is full. Nothing was lost: the draft is kept.',
              tone: 'bad',
            })
          }
        >
          Show a failure
        </Button>
      </Specimen>
      <Specimen name="Banners" isWide>
        <Banner>A newer backup was found.</Banner>
        <Banner tone="warn" action={<Button size="small">Open the backup</Button>} onClose={() => undefined}>
          This file is read-only: nothing can be changed in it.
        </Banner>
        <Banner tone="bad" action={<Button size="small">Show it</Button>}>
          The file is damaged. It was put aside, nothing was overwritten.
        </Banner>
      </Specimen>
      <Specimen name="Progress" isWide>
        <Progress label="Reading 5,000 rows" value={0.64} detail="3,200 of 5,000" onCancel={() => undefined} />
        <Progress label="Looking through notes" value={null} onCancel={() => undefined} />
      </Specimen>
      <Specimen name="Busy">
        <Button onPress={() => setIsBusy(!isBusy)}>{isBusy ? 'Stop' : 'Start'}</Button>
        <Busy isBusy={isBusy} label="Making the document" onCancel={() => setIsBusy(false)} />
      </Specimen>
      <Specimen name="Empty" isWide>
        <EmptyState
          text="Nothing is here yet. A list from any table fills it within a minute."
          action={<Button>Bring a table</Button>}
        />
      </Specimen>
      <Specimen name="Rows on their way" isWide>
        <SkeletonRows count={3} label="Rows are loading" />
      </Specimen>
    </>
  );
}
