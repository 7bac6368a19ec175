import type { FileLook } from '#contract/imports';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { setDateOrder, setField } from './import-store.ts';

/** Asks, for each date column that nothing decides, which of day and month comes first. */
export function OpenColumns({ look, open }: { look: FileLook; open: readonly number[] }) {
  return open.map((index) => {
    const column = look.columns[index];
    if (!column) return null;
    return (
      <Banner
        key={index}
        tone="warn"
        action={
          <>
            <Button
              size="small"
              aria-label={`Day first in ${column.header}`}
              onPress={() => setDateOrder(index, 'dmy')}
            >
              Day first
            </Button>
            <Button
              size="small"
              aria-label={`Month first in ${column.header}`}
              onPress={() => setDateOrder(index, 'mdy')}
            >
              Month first
            </Button>
            <Button
              size="small"
              kind="quiet"
              aria-label={`Keep as it is: ${column.header}`}
              onPress={() => setField(index, null)}
            >
              Keep as it is
            </Button>
          </>
        }
      >
        “{column.header}” ({column.samples.slice(0, 2).join(', ')}) can be read as day-month and as month-day. Nothing
        is imported before you say which.
      </Banner>
    );
  });
}
