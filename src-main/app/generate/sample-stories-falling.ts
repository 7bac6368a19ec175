import type { SampleAccount } from './sample-types.ts';

/** Accounts that go the wrong way: a slow fade, a sudden red, a champion lost, a plan overdue, a green that left. */
export const fallingStories: readonly SampleAccount[] = [
  {
    name: 'Norrholm Maritime', domain: 'norrholm.example', industry: 'Shipping', country: 'NO', segment: 'Enterprise', coverage: 'high-touch',
    stage: 'renewal', since: 1300, pinned: true, every: 13, quiet: 20, from: 5,
    lines: [
      { product: 'Planning', arr: 296_000, currency: 'EUR', endsIn: 68, seats: 240, years: 2, noticeDays: 60 },
      { product: 'Mobile', arr: 88_000, currency: 'EUR', endsIn: 68, seats: 240, years: 2, noticeDays: 60 },
    ],
    people: [
      { name: 'Ingrid Solheim', title: 'COO' }, { name: 'Tomas Rydell', title: 'Planning Lead' }, { name: 'Petra Aalto', title: 'Head of IT' },
      { name: 'Jonas Wik', title: 'CFO' },
    ],
    beats: [
      { ago: 400, kind: 'EBR', level: 5, sure: 90, renewal: 95, who: [0, 1], minutes: 75, by: 'us', signals: ['shares numbers', 'brings a colleague'], note: 'Annual review on board their newest vessel, which says it all. Ingrid showed turnaround down by 11 hours per call and said “this is your number, use it”. Tomas wants the crew calendar next.' },
      { ago: 248, kind: 'call', level: 4, sure: 70, renewal: 85, who: [1], minutes: 30, reasons: ['silence'], signals: ['sponsor absent'], note: 'Ingrid was to join and did not. Tomas says she is absorbed by the fleet merger. Nothing wrong as such, but it is the first call without her in two years.' },
      { ago: 131, kind: 'meeting', level: 4, sure: 60, renewal: 80, who: [1, 2], minutes: 45, note: 'Petra wants an audit trail for single sign-on before the merger closes. Fair request, and the first time IT sets the agenda here. Tomas quieter than usual.' },
      { ago: 74, kind: 'call', level: 3, sure: 70, renewal: 70, who: [1], minutes: 25, by: 'us', reasons: ['sponsor change'], signals: ['slower replies', 'no next step'], note: 'Replies from Ingrid used to take a day, now it is more than a week. Tomas is friendly but could not say who will sign for the merged fleet. Nobody offered a next date.' },
      { ago: 33, kind: 'email', level: 3, sure: 60, who: [2], by: 'them', note: 'Petra asks again for the note on the SSO audit trail. Second time. I said two weeks; must not slip.', steps: [{ direction: 'ours', text: 'SSO audit note', dueIn: 21, who: 2, state: 'open' }] },
      { ago: 12, kind: 'email', who: [0], by: 'us', note: 'Asked Ingrid for twenty minutes before the steering group. No answer so far.', signals: ['slower replies'] },
      { ago: 6, kind: 'call', level: 2, sure: 75, renewal: 50, who: [1, 2], minutes: 32, by: 'us', reasons: ['sponsor change', 'silence'], signals: ['no next step', 'sponsor absent'], note: 'Ingrid cancelled the same morning. Tomas friendly, but no date for the sponsor call. First time nobody offered a next step.\n\nPetra mentioned in passing that the new CFO, Jonas Wik, has asked IT for our contract.', steps: [{ direction: 'ours', text: 'Ask Jonas Wik for twenty minutes', dueIn: 9, who: 3, state: 'open' }, { direction: 'theirs', text: 'A date for the sponsor call', dueIn: 7, who: 1, state: 'open' }] },
    ],
  },
  {
    name: 'Pellworm Ports', domain: 'pellworm-ports.example', industry: 'Ports', country: 'DE', segment: 'Enterprise', coverage: 'high-touch',
    stage: 'engagement', since: 900, pinned: true, every: 12, quiet: 10, from: 5,
    lines: [{ product: 'Planning', arr: 214_000, currency: 'EUR', endsIn: 207, seats: 180, noticeDays: 90 }, { product: 'Analytics', arr: 36_000, currency: 'EUR', endsIn: 207 }],
    people: [{ name: 'Wiebke Albers', title: 'Terminal Director' }, { name: 'Anton Falk', title: 'Head of Planning' }, { name: 'Meera Iyer', title: 'Systems Administrator' }],
    beats: [
      { ago: 192, kind: 'EBR', level: 5, sure: 95, renewal: 95, who: [0, 1], minutes: 60, signals: ['shares numbers', 'praises in public'], note: 'Wiebke brought her own slide: 14 % more moves per crane hour since go-live. She offers to tell the story at the user day.' },
      { ago: 16, kind: 'call', level: 5, sure: 90, renewal: 95, who: [1], minutes: 20, note: 'All calm before the release. Anton asked whether the berth view changes; I said no. Regret this sentence already, must ask product.' },
      { ago: 4, kind: 'support', who: [2], by: 'them', minutes: 40, note: 'Meera rang at seven: since the update last night the berth plan shows vessels on the wrong quay. They are planning on paper. Case is open with the highest priority.', signals: ['candid about a problem'] },
      { ago: 3, kind: 'call', level: 1, sure: 90, renewal: 55, who: [0, 1], minutes: 35, by: 'them', reasons: ['support', 'product gap'], signals: ['asks for contract'], note: 'Wiebke, very calm, which is worse than loud: “Two ships waited because of you. I recommended you to my colleagues in Rotterdam last week.” She wants the cause in writing, a named engineer, and asks which clause covers outages.\n\nNo excuses given. Promised the written cause and a daily call until it is over.', steps: [{ direction: 'ours', text: 'Send the written cause of the outage', dueIn: 5, who: 0, state: 'open' }, { direction: 'ours', text: 'Name an engineer for the daily call', dueIn: 1, who: 1, state: 'kept' }] },
    ],
  },
  {
    name: 'Corbel Cement', domain: 'corbel-cement.example', industry: 'Building materials', country: 'AT', segment: 'Enterprise', coverage: 'high-touch',
    stage: 'adoption', since: 700, pinned: true, every: 14, quiet: 12, from: 4,
    lines: [{ product: 'Planning', arr: 232_000, currency: 'EUR', endsIn: 99, seats: 150, noticeDays: 90 }, { product: 'Premium support', arr: 36_000, currency: 'EUR', endsIn: 99 }],
    people: [{ name: 'Rafael Brandt', title: 'Plant Manager' }, { name: 'Elisa Moretto', title: 'Head of Maintenance' }, { name: 'Piotr Wrona', title: 'Finance Director' }],
    beats: [
      { ago: 210, kind: 'meeting', level: 4, sure: 70, renewal: 80, who: [0, 1], minutes: 90, note: 'Kick-off for the second kiln. Good spirit, ambitious dates. Elisa will lead, Rafael backs her.' },
      { ago: 118, kind: 'call', level: 3, sure: 70, renewal: 65, who: [1], minutes: 30, reasons: ['onboarding delay'], note: 'Second kiln is six weeks late. Elisa has nobody to clean the master data and I had nobody to offer.' },
      { ago: 63, kind: 'meeting', level: 2, sure: 80, renewal: 45, who: [0, 1], minutes: 50, reasons: ['onboarding delay', 'value not seen'], signals: ['hesitant'], note: 'Rafael: “I have paid for eight months of something that runs on one kiln of two.” He is right. He wants a recovery plan with dates, not another workshop.' },
      { ago: 36, kind: 'call', level: 1, sure: 85, renewal: 30, who: [0, 2], minutes: 40, by: 'them', reasons: ['value not seen', 'budget'], signals: ['asks about price', 'asks for contract'], note: 'Piotr joined without notice and had the contract in front of him. Rafael keeps the door open for one plan, once. I promised it with dates and names.', steps: [{ direction: 'ours', text: 'the recovery plan with dates and names', dueIn: 21, who: 0, state: 'open', origin: 'plan' }, { direction: 'theirs', text: 'the kiln data', dueIn: 30, who: 0, state: 'open' }] },
      { ago: 11, kind: 'email', level: 1, sure: 80, renewal: 30, who: [1], by: 'them', reasons: ['value not seen'], note: 'Elisa, privately: Rafael asks every Monday whether the plan has come. She would help to write it.' },
    ],
  },
  {
    name: 'Aldermoor Water', domain: 'aldermoor-water.example', industry: 'Utilities', country: 'GB', segment: 'Mid-market', coverage: 'hybrid',
    stage: 'engagement', since: 820, every: 24, quiet: 55, from: 5,
    lines: [{ product: 'Planning', arr: 96_000, currency: 'GBP', endsIn: 164, seats: 70, noticeDays: 60 }],
    people: [{ name: 'Harriet Oakes', title: 'Head of Operations', leftAgo: 52 }, { name: 'Callum Tolland', title: 'Planning Lead' }, { name: 'Zanele Mokoena', title: 'Interim Head of Operations' }],
    beats: [
      { ago: 160, kind: 'reflection', level: 5, sure: 90, renewal: 90, who: [0], minutes: 30, signals: ['candid about a problem', 'asks for roadmap'], note: 'No agenda, only Harriet and a coffee. She said what keeps her up is the leakage target, not our tool; and that she defends us upstairs “because nobody else remembers what it was like before”. One person remembers. I should worry.' },
      { ago: 58, kind: 'email', level: 4, sure: 60, renewal: 75, who: [0], by: 'them', reasons: ['champion left'], note: 'Harriet leaves at the end of the month. Kind words, no successor named. She gave me Callum’s number and wished me luck, which I did not like.', steps: [{ direction: 'theirs', text: 'Introduce the successor', dueIn: 14, who: 0, state: 'broken' }] },
      { ago: 19, kind: 'call', level: 3, sure: 70, renewal: 60, who: [1], minutes: 20, reasons: ['champion left'], signals: ['hesitant', 'no next step'], note: 'Callum is loyal but has no say. The interim head, Zanele Mokoena, comes from a house with another system and has asked him for a list of all tools and their owners.', steps: [{ direction: 'ours', text: 'Send the one-page history of results', dueIn: 12, who: 2, state: 'open' }] },
      { ago: 8, kind: 'message', level: 2, sure: 55, renewal: 50, who: [1], by: 'them', reasons: ['champion left', 'sponsor change'], note: 'Callum: Zanele will “review the landscape” within six weeks. Still no meeting with her in spite of two requests.' },
    ],
  },
  {
    name: 'Duneside Ferries', domain: 'duneside-ferries.example', industry: 'Transport', country: 'NL', segment: 'Mid-market', coverage: 'hybrid',
    stage: 'renewal', since: 1100, every: 27, quiet: 40, from: 5,
    lines: [{ product: 'Planning', arr: 41_000, currency: 'EUR', endsIn: -9, seats: 45, noticeDays: 30 }],
    people: [{ name: 'Bram Lambrecht', title: 'Operations Manager' }, { name: 'Fatou Diallo', title: 'Finance Director' }],
    beats: [
      { ago: 190, kind: 'call', level: 5, sure: 85, renewal: 90, minutes: 20, note: 'Bram happy as ever. Log-ins high, no open case. I moved them to a call every two months, there is nothing to solve.' },
      { ago: 104, kind: 'call', level: 5, sure: 80, renewal: 90, minutes: 15, note: 'Ten good minutes with Bram on the new timetable. Did not ask about money, did not ask who else looks at us. In hindsight that was the call.' },
      { ago: 44, kind: 'email', level: 5, sure: 60, renewal: 85, by: 'us', note: 'Sent the renewal paper. Bram: “Looks fine, I pass it on.” On to whom?', steps: [{ direction: 'theirs', text: 'the signed order form', dueIn: 14, who: 0, state: 'broken' }] },
      { ago: 22, kind: 'email', level: 1, sure: 95, renewal: 2, who: [1], by: 'them', reasons: ['budget', 'value not seen'], note: 'Notice, from a finance director I have never met. “All tools without a documented saving end this year.” Green for three years, and not one number in writing. Bram did not know either.' },
      { ago: 15, kind: 'call', level: 1, sure: 95, renewal: 0, minutes: 30, reasons: ['value not seen'], note: 'Bram apologised, I thanked him. He would come back with the next budget. Lesson written down for the team: usage is not value, and a friend is not a sponsor.', steps: [{ direction: 'ours', text: 'Ask Bram how the new budget looks', dueIn: 120, who: 0, state: 'open' }] },
    ],
  },
  {
    name: 'Quillon Chemicals', domain: 'quillon.example', industry: 'Chemicals', country: 'FR', segment: 'Enterprise', coverage: 'high-touch',
    stage: 'renewal', since: 1000, every: 15, quiet: 38, from: 4,
    lines: [{ product: 'Planning', arr: 118_000, currency: 'EUR', endsIn: 90, seats: 95, noticeDays: 60 }],
    people: [{ name: 'Hélène Marchetti', title: 'Head of Digital' }, { name: 'Rémi Garnier', title: 'IT Manager' }, { name: 'Nisha Rao', title: 'Quality Lead' }],
    beats: [
      { ago: 150, kind: 'call', level: 4, sure: 75, renewal: 80, minutes: 30, note: 'Hélène pushes the roll-out to the second plant by herself. Everything hangs on her; Rémi and Nisha only come when she invites them.' },
      { ago: 82, kind: 'meeting', level: 3, sure: 70, renewal: 65, who: [0, 1], minutes: 45, reasons: ['product gap'], note: 'The batch export lacks two columns that their auditor wants. Rémi calls it a blocker, Hélène an annoyance.', steps: [{ direction: 'ours', text: 'Ask product for the two audit columns', dueIn: 20, who: 1, state: 'kept' }] },
      { ago: 39, kind: 'call', level: 2, sure: 70, renewal: 50, minutes: 25, reasons: ['reorganisation'], signals: ['hesitant'], note: 'Hélène’s title changes next month and she does not know to what. The second plant waits. “Call me when I know who I am”, half a joke.' },
    ],
  },
  {
    name: 'Inverleith Gas', domain: 'inverleith-gas.example', industry: 'Energy', country: 'GB', segment: 'Mid-market', coverage: null,
    stage: 'renewal', since: 640, every: 34, quiet: 50, from: 4,
    lines: [{ product: 'Planning', arr: 88_000, currency: 'GBP', endsIn: 60, seats: 60, noticeDays: 30 }],
    people: [{ name: 'Iain Kincaid', title: 'Regional Director' }, { name: 'Sian Pryce', title: 'Procurement Manager' }],
    beats: [
      { ago: 96, kind: 'call', level: 3, sure: 60, renewal: 70, reasons: ['price'], signals: ['asks about price'], minutes: 30, note: 'Iain wants to stay, Sian wants three offers. Asked him for their procurement calendar; he will look.', steps: [{ direction: 'theirs', text: 'the procurement calendar', dueIn: 30, who: 0, state: 'open' }] },
      { ago: 47, kind: 'email', level: 3, sure: 55, renewal: 65, who: [1], by: 'us', reasons: ['price'], note: 'Sent Sian the two price options. She confirmed receipt, no more than that.' },
    ],
  },
];
