import type { FileLook } from '#contract/imports';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import type { ImportActs } from './use-import-acts.ts';

/** Asks whether a first line that looks like data is the header all the same. */
export function HeaderDoubt({ look, acts }: { look: FileLook; acts: ImportActs }) {
  const words = look.columns
    .slice(0, 4)
    .map(({ header }) => header)
    .join(', ');
  return (
    <Banner
      tone="warn"
      action={
        <>
          <Button size="small" onPress={() => void acts.reread({ headerLine: look.headerLine })}>
            It is the header
          </Button>
          <Button size="small" onPress={() => void acts.reread({ headerLine: 0 })}>
            It is data
          </Button>
        </>
      }
    >
      Line {look.headerLine} (<bdi>{words}</bdi>) may be the header or already data. Nothing is imported before you say
      which.
    </Banner>
  );
}
