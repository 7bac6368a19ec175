import type { SampleAccount } from './sample-types.ts';

/** A rescue, a quiet account gone stale, a fall without a reason, and greens that stay green. */
export const risingStories: readonly SampleAccount[] = [
  {
    name: 'Kestrel Rail Services', domain: 'kestrel-rail.example', industry: 'Transport', country: 'GB', segment: 'Enterprise', coverage: 'high-touch',
    stage: 'renewal', since: 950, pinned: true, every: 12, quiet: 4, from: 3,
    lines: [{ product: 'Planning', arr: 298_000, currency: 'USD', endsIn: 41, seats: 310, noticeDays: 30 }, { product: 'Analytics', arr: 60_000, currency: 'USD', endsIn: 41 }],
    people: [{ name: 'Owen Ashdown', title: 'COO' }, { name: 'Tamsin Lister', title: 'Planning Lead' }, { name: 'Dev Kapoor', title: 'Head of IT' }, { name: 'Bethan Merrow', title: 'Procurement Manager' }],
    beats: [
      { ago: 340, kind: 'call', level: 1, sure: 90, renewal: 20, who: [0, 2], minutes: 45, by: 'them', reasons: ['support', 'adoption'], signals: ['asks for contract'], note: 'Owen: “My depots print your plan and then write over it.” Roll-out stopped, thirty days to show him something. Dev silent throughout.', steps: [{ direction: 'ours', text: 'the thirty-day plan for the two depots', dueIn: 7, who: 0, state: 'kept', origin: 'plan' }] },
      { ago: 322, kind: 'meeting', level: 1, sure: 80, renewal: 25, who: [1], minutes: 240, note: 'Spent the night shift at the north depot. The plan loads in nine seconds on their tablets, so they print it. That is all it was. Nobody had told us and nobody had asked.', signals: ['candid about a problem'] },
      { ago: 296, kind: 'call', level: 2, sure: 70, renewal: 40, who: [1, 2], minutes: 30, note: 'Tablets replaced, load time under one second. Tamsin sent a photo of an empty printer tray.', signals: ['shares numbers'] },
      { ago: 236, kind: 'meeting', level: 3, sure: 75, renewal: 60, who: [0, 1], minutes: 50, note: 'Owen came to the depot himself. He did not praise, but he asked when the other four depots follow. Dates agreed for all of them.', signals: ['proposes next step'] },
      { ago: 158, kind: 'EBR', level: 4, sure: 80, renewal: 75, who: [0, 1, 2], minutes: 75, note: 'First review with their own numbers: late departures down by a fifth in six depots. Dev now reports open cases himself, before we see them.', signals: ['shares numbers', 'brings a colleague'] },
      { ago: 70, kind: 'call', level: 5, sure: 85, renewal: 85, who: [0], minutes: 25, reasons: ['value confirmed'], note: 'Owen confirmed in writing: 1.1 million in avoided penalties this year. He used the word “partner”, not even ironically.', signals: ['praises in public'] },
      { ago: 9, kind: 'meeting', level: 5, sure: 85, renewal: 90, who: [0, 3], minutes: 40, note: 'Redlines with Bethan. Three clauses, none about price. Their lawyer is the bottleneck, not their will.', steps: [{ direction: 'ours', text: 'Return the redlines', dueIn: 12, who: 3, state: 'open' }, { direction: 'theirs', text: 'Name an owner for the redlines', dueIn: 8, who: 3, state: 'open' }] },
    ],
  },
  {
    name: 'Tindra Paper', domain: 'tindra-paper.example', industry: 'Paper', country: 'SE', segment: 'Small business', coverage: 'digital', stage: 'adoption', since: 780,
    every: 75, quiet: 135, from: 4,
    lines: [{ product: 'Planning', arr: 22_000, currency: 'EUR', endsIn: 128, seats: 18, noticeDays: 30 }],
    people: [{ name: 'Ylva Sand', title: 'Plant Manager' }],
    beats: [
      { ago: 260, kind: 'message', level: 4, sure: 60, by: 'them', note: 'Ylva asked how to copy last year’s plan. Answered within the hour, she sent a thumbs-up.' },
      { ago: 138, kind: 'email', level: 4, sure: 50, by: 'us', note: 'Sent the newsletter with a line of my own. She opened it, did not answer. Nothing since.' },
    ],
  },
  {
    name: 'Maranta Airports', domain: 'maranta-airports.example', industry: 'Transport', country: 'IT', segment: 'Enterprise', coverage: 'high-touch', stage: 'engagement', since: 860,
    every: 13, quiet: 14, from: 5,
    lines: [{ product: 'Planning', arr: 286_000, currency: 'EUR', endsIn: 245, seats: 260, years: 3, noticeDays: 90 }, { product: 'Mobile', arr: 50_000, currency: 'EUR', endsIn: 245 }],
    people: [{ name: 'Silvia Prandi', title: 'VP Operations' }, { name: 'Matteo Conti', title: 'Data Analyst' }, { name: 'أمل الخياط', title: 'Planning Lead' }],
    beats: [
      { ago: 170, kind: 'EBR', level: 5, sure: 90, renewal: 90, who: [0, 1], minutes: 60, signals: ['shares numbers'], note: 'Silvia’s stand plan is now made in forty minutes instead of four hours. She wants it on the other two airports after the season.' },
      { ago: 18, kind: 'call', level: 5, sure: 70, renewal: 85, who: [0], minutes: 20, note: 'Silvia sounds fine. Matteo says in passing that fewer planners open it since the new roster.' },
      { ago: 6, kind: 'call', level: 4, sure: 65, renewal: 80, who: [1], minutes: 25, note: 'Matteo looked it up: 61 active planners two months ago, 38 now. He does not know why. Neither do I yet.', steps: [{ direction: 'ours', text: 'Ask Silvia who stopped, and why', dueIn: 8, who: 0, state: 'open' }] },
    ],
  },
  {
    name: 'Tessera Foods', domain: 'tessera-foods.example', industry: 'Food', country: 'BE', segment: 'Enterprise', coverage: 'high-touch', stage: 'engagement', since: 1250, pinned: true,
    every: 13, quiet: 5, from: 5,
    lines: [{ product: 'Planning', arr: 344_000, currency: 'EUR', endsIn: 141, seats: 280, years: 3, noticeDays: 90 }, { product: 'Analytics', arr: 68_000, currency: 'EUR', endsIn: 141 }],
    people: [{ name: 'Camille Vasseur', title: 'COO' }, { name: 'Kwame Owusu', title: 'Transformation Lead' }, { name: 'Nele Reuter', title: 'Planning Lead' }],
    beats: [
      { ago: 290, kind: 'EBR', level: 5, sure: 95, renewal: 95, who: [0, 1], minutes: 80, signals: ['shares numbers', 'brings a colleague'], note: 'Waste down 6 % against the baseline we fixed together. Camille wants the figure audited and then published. Kwame gets two more plants.' },
      { ago: 88, kind: 'event', level: 5, sure: 95, renewal: 95, who: [1], minutes: 180, signals: ['praises in public'], note: 'Kwame on stage at the user day. Honest about the hard first year, which made it better. Four people asked me for his contact afterwards.' },
      { ago: 13, kind: 'call', level: 5, sure: 90, renewal: 95, who: [0, 1], minutes: 30, reasons: ['expansion interest'], note: 'Preparing the next review. Camille asks what it would take to plan the dairies as well.', steps: [{ direction: 'ours', text: 'the outline for the dairies', dueIn: 18, who: 1, state: 'open' }] },
    ],
  },
  {
    name: 'Ostra Energi', domain: 'ostra-energi.example', industry: 'Energy', country: 'SE', segment: 'Mid-market', coverage: 'hybrid', stage: 'implementation', since: 95,
    every: 9, quiet: 3, from: 4,
    lines: [{ product: 'Planning', arr: 74_000, currency: 'EUR', endsIn: 270, seats: 55, noticeDays: 60 }],
    people: [{ name: 'Kjersti Nordal', title: 'Project Manager' }, { name: 'Magnus Ekdahl', title: 'Head of Maintenance' }],
    beats: [
      { ago: 84, kind: 'meeting', level: 4, sure: 70, renewal: 80, who: [0, 1], minutes: 90, note: 'Kick-off. Kjersti is organised to a degree I have never seen; Magnus fears that the crews will not type on the pole. We start with two crews.' },
      { ago: 26, kind: 'call', level: 5, sure: 75, renewal: 85, who: [0], minutes: 30, signals: ['proposes next step', 'shares numbers'], note: 'First value: the two crews closed 94 work orders without paper. Kjersti proposes to go live everywhere, and wants the date from us in writing.', steps: [{ direction: 'ours', text: 'the go-live date in writing', dueIn: 27, who: 0, state: 'open' }] },
    ],
  },
  {
    name: 'Brackwater Logistics', domain: 'brackwater.example', industry: 'Logistics', country: 'DE', segment: 'Mid-market', coverage: 'hybrid', stage: 'engagement', since: 720,
    every: 22, quiet: 6, from: 4,
    lines: [{ product: 'Planning', arr: 64_000, currency: 'EUR', endsIn: 312, seats: 48, noticeDays: 60 }],
    people: [{ name: 'Lena Hartwig', title: 'Logistics Manager' }, { name: 'Luka Kovač', title: 'Business Analyst' }],
    beats: [
      { ago: 230, kind: 'call', level: 3, sure: 60, minutes: 25, reasons: ['adoption'], note: 'The second warehouse logs in less than the first, and Lena is tired of being the one who reminds them.' },
      { ago: 112, kind: 'meeting', level: 4, sure: 75, renewal: 80, who: [0, 1], minutes: 60, signals: ['brings a colleague'], note: 'Luka built an export template that the second warehouse likes better than ours. I asked whether we may ship it to everybody.' },
      { ago: 20, kind: 'call', level: 5, sure: 75, renewal: 85, minutes: 20, note: 'Both warehouses at the same level. Lena wants the export template for the drivers as well.', steps: [{ direction: 'ours', text: 'the export template for the drivers', dueIn: 20, who: 0, state: 'open' }] },
    ],
  },
];
