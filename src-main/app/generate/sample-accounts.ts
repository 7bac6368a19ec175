import type { Coverage } from '#domain/account';
import type { Level } from '#domain/sentiment';
import type { SampleAccount, SampleLine } from './sample-types.ts';

// A table is read by its columns: one account a line.
// oxfmt-ignore
type Row = readonly [
  name: string, domain: string, industry: string, country: string, segment: SampleAccount['segment'], coverage: Coverage, stage: SampleAccount['stage'],
  since: number, arr: number, currency: SampleLine['currency'], endsIn: number, every: number, quiet: number, from: Level | null,
  people: readonly (readonly [name: string, title: string])[],
];

/** The rest of the book: most of it calm, as books are. The last five have just been handed over. */
// oxfmt-ignore
const rows: readonly Row[] = [
  ['Halmstein Glass', 'halmstein.example', 'Building materials', 'DE', 'Mid-market', 'hybrid', 'engagement', 900, 58_000, 'EUR', 188, 26, 11, 5, [['Greta Lindner', 'Plant Manager'], ['Jakob Thoma', 'Planning Lead']]],
  ['Velmora Textiles', 'velmora.example', 'Textiles', 'PT', 'Mid-market', 'hybrid', 'adoption', 430, 39_500, 'EUR', 301, 25, 9, 4, [['Beatriz Quintela', 'Operations Manager'], ['Rui Duarte', 'IT Manager']]],
  ['株式会社みなと精機', 'minato-seiki.example', 'Engineering', 'JP', 'Enterprise', 'high-touch', 'engagement', 760, 182_000, 'USD', 226, 14, 5, 5, [['青山健一', 'Head of Operations'], ['水野美咲', 'Planning Lead']]],
  ['شركة الواحة للنقل', 'alwaha-transport.example', 'Transport', 'AE', 'Enterprise', 'high-touch', 'adoption', 410, 156_000, 'USD', 319, 13, 6, 4, [['ليلى القاسم', 'COO'], ['سامي العطار', 'IT Manager']]],
  ['Φάρος Ναυτιλιακή', 'faros-shipping.example', 'Shipping', 'GR', 'Mid-market', 'hybrid', 'engagement', 700, 71_000, 'EUR', 259, 24, 8, 4, [['Κατερίνα Βενιέρη', 'Operations Manager'], ['Νίκος Μαρκάκης', 'Finance Director']]],
  ['Granwick Timber', 'granwick.example', 'Building materials', 'IE', 'Small business', 'digital', 'engagement', 620, 14_400, 'EUR', 77, 52, 20, 5, [['Maeve Brannock', 'Owner']]],
  ['Solvane Dairy', 'solvane.example', 'Food', 'CH', 'Mid-market', 'hybrid', 'engagement', 1020, 66_500, 'EUR', 134, 27, 12, 5, [['Clara Gerlach', 'Quality Lead'], ['Luc Perrault', 'Head of Operations']]],
  ['Wendover Clinics', 'wendover-clinics.example', 'Health', 'US', 'Enterprise', 'high-touch', 'adoption', 380, 198_000, 'USD', 350, 13, 4, 4, [['Monique Whitaker', 'VP Operations'], ['Trevor Hollis', 'Head of IT'], ['Naomi Beckett', 'Training Coordinator']]],
  ['Karstmond Ceramics', 'karstmond.example', 'Building materials', 'CZ', 'Small business', 'digital', 'adoption', 510, 17_800, 'EUR', 204, 60, 30, 4, [['Eliška Havel', 'Production Manager']]],
  ['Orrin Aquaculture', 'orrin-aqua.example', 'Agriculture', 'NO', 'Mid-market', 'hybrid', 'engagement', 830, 47_000, 'EUR', 92, 26, 10, 4, [['Eirik Storvik', 'Site Manager'], ['Astrid Haugland', 'Finance Director']]],
  ['Marrowby Packaging', 'marrowby.example', 'Paper', 'GB', 'Mid-market', 'hybrid', 'renewal', 740, 52_000, 'GBP', 55, 23, 7, 4, [['Imogen Farrow', 'Operations Director'], ['Rory Dunmore', 'Shift Supervisor']]],
  ['Castellin Foods', 'castellin.example', 'Food', 'IT', 'Small business', 'digital', 'engagement', 690, 19_200, 'EUR', 160, 48, 22, 5, [['Rosa Ferraro', 'Logistics Manager']]],
  ['Tarnwick Instruments', 'tarnwick.example', 'Engineering', 'GB', 'Small business', 'digital', 'adoption', 300, 12_600, 'GBP', 240, 58, 35, 3, [['Gareth Penrose', 'Production Lead']]],
  ['Aurenfell Power', 'aurenfell.example', 'Energy', 'FI', 'Enterprise', 'high-touch', 'engagement', 1180, 264_000, 'EUR', 410, 14, 6, 5, [['Maja Korpinen', 'Head of Grid Operations'], ['Oskar Virtala', 'IT Manager'], ['Linnea Dahlin', 'CFO']]],
  ['Birchmere Hotels', 'birchmere-hotels.example', 'Hospitality', 'US', 'Mid-market', 'hybrid', 'adoption', 350, 43_000, 'USD', 275, 25, 13, 3, [['Julian Vance', 'Regional Director'], ['Skye Navarro', 'Operations Analyst']]],
  ['Selhurst Outfitters', 'selhurst.example', 'Retail', 'US', 'Small business', 'digital', 'engagement', 560, 16_000, 'USD', 112, 55, 18, 4, [['Wyatt Ellison', 'Store Operations']]],
  ['Montrava Seeds', 'montrava.example', 'Agriculture', 'ES', 'Mid-market', 'hybrid', 'engagement', 780, 49_800, 'EUR', 222, 28, 14, 5, [['Nuria Salgado', 'Supply Lead'], ['Diego Pacheco', 'Data Analyst']]],
  ['Lindquay Freight', 'lindquay.example', 'Logistics', 'DK', 'Mid-market', 'hybrid', 'engagement', 650, 61_000, 'EUR', 176, 24, 9, 4, [['Freja Bergstrand', 'Head of Planning'], ['Birk Lindahl', 'Dispatcher']]],
  ['Zelenka Robotics', 'zelenka-robotics.example', 'Engineering', 'PL', 'Small business', 'digital', 'implementation', 70, 24_000, 'EUR', 295, 16, 6, 4, [['Zofia Nowicki', 'Project Manager']]],
  ['Anvari Logistics', 'anvari-logistics.example', 'Logistics', 'TR', 'Mid-market', 'hybrid', 'adoption', 260, 37_000, 'USD', 105, 22, 5, 3, [['Defne Aksoy', 'Operations Manager'], ['Kaan Demirel', 'IT Manager']]],
  ['Okoria Networks', 'okoria.example', 'Utilities', 'KE', 'Mid-market', 'hybrid', 'engagement', 590, 55_000, 'USD', 330, 25, 7, 5, [['Wanjiru Otieno', 'Head of Field Work'], ['Kofi Adeyemi', 'Systems Administrator']]],
  ['Pinevale Insurance', 'pinevale.example', 'Finance', 'CA', 'Enterprise', 'high-touch', 'engagement', 870, 172_000, 'USD', 190, 14, 7, 4, [['Dana Sinclair', 'VP Claims Operations'], ['Marcus Tran', 'Business Analyst']]],
  ['Hazelport Waste', 'hazelport.example', 'Utilities', 'IE', 'Small business', 'digital', 'renewal', 480, 11_500, 'EUR', 29, 50, 24, 4, [['Conor Strand', 'Depot Manager']]],
  ['Lumenbrook Media', 'lumenbrook.example', 'Media', 'US', 'Small business', 'digital', 'implementation', 20, 18_000, 'USD', 345, 0, 0, null, [['Jasmine Rourke', 'Operations Lead']]],
  ['Rovenna Coatings', 'rovenna.example', 'Chemicals', 'IT', 'Mid-market', 'hybrid', 'implementation', 12, 44_000, 'EUR', 353, 0, 0, null, [['Paolo Bellini', 'Plant Manager'], ['Giulia Riva', 'IT Manager']]],
  ['Eldersund Castings', 'eldersund.example', 'Metals', 'SE', 'Mid-market', 'hybrid', 'implementation', 9, 51_000, 'EUR', 356, 0, 0, null, [['Solveig Myrland', 'Head of Operations']]],
  ['Tavakol Markets', 'tavakol-markets.example', 'Retail', 'GB', 'Small business', 'digital', 'implementation', 5, 9_800, 'GBP', 25, 0, 0, null, [['Shirin Rahimi', 'Owner']]],
];

export const calmAccounts: readonly SampleAccount[] = rows.map(
  ([
    name,
    domain,
    industry,
    country,
    segment,
    coverage,
    stage,
    since,
    arr,
    currency,
    endsIn,
    every,
    quiet,
    from,
    people,
  ]) => ({
    name,
    domain,
    industry,
    country,
    segment,
    coverage,
    stage,
    since,
    every,
    quiet,
    from,
    lines: linesOf(arr, currency, endsIn, name === 'Tavakol Markets'),
    people: people.map(([personName, title]) => ({ name: personName, title })),
    beats: [],
  }),
);

/** A larger contract is two lines that end together; whoever tries it has one that costs nothing yet. */
function linesOf(arr: number, currency: SampleLine['currency'], endsIn: number, trial: boolean): readonly SampleLine[] {
  const common = { currency, endsIn, noticeDays: arr > 100_000 ? 90 : 30, seats: Math.round(arr / 1_100) };
  if (trial) return [{ ...common, product: 'Planning', arr, trial: true }];
  if (arr < 50_000) return [{ ...common, product: 'Planning', arr }];
  return [
    { ...common, product: 'Planning', arr: Math.round(arr * 0.8) },
    { ...common, product: arr > 100_000 ? 'Analytics' : 'Mobile', arr: Math.round(arr * 0.2) },
  ];
}
