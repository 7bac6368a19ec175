import { writeFileSync } from 'node:fs';

const segments = ['Enterprise', 'Mid-market', 'Commercial', 'SMB'] as const;
const countries = ['Germany', 'France', 'Norway', 'Spain', 'Japan', 'Canada'] as const;
const coverages = ['high-touch', 'hybrid', 'digital'] as const;

/** Writes a list of new accounts as another program would export it. */
export function writeAccountsFile(file: string, count: number): void {
  const rows = Array.from({ length: count }, (_, at) => {
    const month = String(1 + (at % 12)).padStart(2, '0');
    return [
      `BN-${100_000 + at}`,
      `Benchmark ${wordOf(at)} ${at}`,
      `benchmark-${at}.example`,
      segments[at % segments.length],
      coverages[at % coverages.length],
      countries[at % countries.length],
      `202${at % 6}-${month}-15`,
      String(10_000 + ((at * 7919) % 500_000)),
      'EUR',
      `2027-${month}-28`,
    ].join(',');
  });
  const head = 'account id,name,domain,segment,coverage,country,customer since,ARR,currency,renewal date';
  writeFileSync(file, `${[head, ...rows].join('\r\n')}\r\n`);
}

const words = ['Harbour', 'Meadow', 'Granite', 'Lantern', 'Orchard', 'Saddle', 'Thimble', 'Willow'] as const;
const wordOf = (at: number): string => words[(at * 31) % words.length] ?? '';
