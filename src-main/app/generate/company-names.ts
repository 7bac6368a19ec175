import type { Random } from './random.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const heads = words(
  `Alder Amber Arden Ashen Aster Auren Balm Barrow Basalt Beck Birch Bram Brack Bright Calder Carrow Cinder Cobalt Corbel Crest Dale
  Dorn Drift Dune Eber Eider Elm Ember Fal Farn Fen Fjell Flint Gale Garn Glen Gran Grav Gull Hal Harrow Hazel Helm Hex Holm Idun
  Ing Isen Jun Kalt Karst Kes Kiln Kor Lark Lind Lode Lum Mar Mer Mire Moss Nal Nor Oak Oder Ost Pell Pine Quill Quarr Ram Reed Ris
  Roven Row Salt Sand Sel Skar Slate Sol Spar Stav Sund Tal Tarn Tess Thorn Tind Tor Ulm Val Var Vel Vest Vin Wel Wend Wick Yar Zel`,
);
const tails = words(
  `brook bury by combe crest dale den fell field fjord ford gate grove haven heim holm hurst ia is land lund mark mere mond mont moor
  more na nor ora os ova port quay rand ridge side stad stein strand ta thorpe vale vik wald ward water well wick wold wyn`,
);
const trades: readonly (readonly [string, string])[] = [
  ['Foods', 'Food'],
  ['Dairy', 'Food'],
  ['Brewing', 'Food'],
  ['Bakeries', 'Food'],
  ['Logistics', 'Logistics'],
  ['Freight', 'Logistics'],
  ['Shipping', 'Logistics'],
  ['Ports', 'Logistics'],
  ['Airports', 'Transport'],
  ['Rail', 'Transport'],
  ['Ferries', 'Transport'],
  ['Transit', 'Transport'],
  ['Energy', 'Energy'],
  ['Power', 'Energy'],
  ['Gas', 'Energy'],
  ['Water', 'Utilities'],
  ['Networks', 'Utilities'],
  ['Waste', 'Utilities'],
  ['Chemicals', 'Chemicals'],
  ['Coatings', 'Chemicals'],
  ['Polymers', 'Chemicals'],
  ['Cement', 'Building materials'],
  ['Ceramics', 'Building materials'],
  ['Glass', 'Building materials'],
  ['Timber', 'Building materials'],
  ['Paper', 'Paper'],
  ['Packaging', 'Paper'],
  ['Steel', 'Metals'],
  ['Castings', 'Metals'],
  ['Tools', 'Engineering'],
  ['Robotics', 'Engineering'],
  ['Instruments', 'Engineering'],
  ['Textiles', 'Textiles'],
  ['Pharma', 'Health'],
  ['Clinics', 'Health'],
  ['Diagnostics', 'Health'],
  ['Insurance', 'Finance'],
  ['Leasing', 'Finance'],
  ['Software', 'Software'],
  ['Media', 'Media'],
  ['Hotels', 'Hospitality'],
  ['Outfitters', 'Retail'],
  ['Markets', 'Retail'],
  ['Seeds', 'Agriculture'],
  ['Farms', 'Agriculture'],
  ['Aquaculture', 'Agriculture'],
];
const other: readonly (readonly [string, string, string])[] = [
  ['شركة', 'النور السلام الواحة الساحل الأمل الريادة البيان المدار', 'AE'],
  ['株式会社', 'あおぞら みなと ひかり 若葉 北斗 朝霧 瑞穂 松風', 'JP'],
  ['', 'Σελήνη Αλκυών Μελτέμι Ορίζων Φάρος Αιγαίας Ελαιώνας Κύμα', 'GR'],
];
const otherTrades: Readonly<Record<string, readonly string[]>> = {
  AE: words('للتجارة للنقل للطاقة للأغذية للتقنية للمياه'),
  JP: words('印刷 物産 運輸 食品 精機 製紙'),
  GR: words('Ναυτιλιακή Τρόφιμα Ενέργεια Μεταφορές Ύδατα Υφάσματα'),
};
const countries = words('DE NO SE DK FI NL BE FR GB IE ES IT PT PL CZ AT CH US CA AU IN ZA KE');

export interface MadeCompany {
  readonly name: string;
  readonly industry: string;
  readonly country: string;
  readonly domain: string | null;
}

/** Invented companies, never the same name twice: 105 heads, 52 tails and 46 trades, and three other scripts. */
export function createCompanyNames(random: Random): () => MadeCompany {
  const used = new Set<string>();
  const latin = (): MadeCompany => {
    const stem = random.pick(heads) + random.pick(tails);
    const [trade, industry] = random.pick(trades);
    return {
      name: `${stem} ${trade}`,
      industry,
      country: random.pick(countries),
      domain: `${stem}-${trade}.example`.toLowerCase(),
    };
  };
  const foreign = (): MadeCompany => {
    const [before, stems, country] = random.pick(other);
    const trade = random.pick(otherTrades[country] ?? ['']);
    const stem = random.pick(words(stems));
    const name = country === 'JP' ? `${before}${stem}${trade}` : [before, stem, trade].filter(Boolean).join(' ');
    return { name, industry: 'Trade', country, domain: null };
  };
  return () => {
    for (;;) {
      const made = random.chance(0.04) && used.size < 2000 ? foreign() : latin();
      if (used.has(made.name)) continue;
      used.add(made.name);
      return made;
    }
  };
}
