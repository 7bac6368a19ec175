import type { TemplateBody, TemplateLine } from './plan-template.ts';

/** A template that comes with the program. */
export interface ShippedTemplate {
  readonly id: string;
  readonly name: string;
  readonly body: TemplateBody;
}

type Said = Omit<TemplateLine, 'level' | 'text' | 'due'>;
const outcome = (text: string, due: number, said: Said = {}): TemplateLine => ({
  level: 'outcome',
  text,
  due,
  ...said,
});
const theirs = (text: string, due: number, role: string, said: Said = {}): TemplateLine => ({
  level: 'step',
  text,
  due,
  role,
  ...said,
});
const ours = (text: string, due: number, said: Said = {}): TemplateLine => ({
  level: 'step',
  text,
  due,
  isOurs: true,
  ...said,
});

const sponsor = 'Sponsor';
const owner = 'Day-to-day owner';
const technical = 'Technical lead';
const buyer = 'Buyer';

/** The six templates, in the order a customer may come to need them. */
export const shippedTemplates: readonly ShippedTemplate[] = [
  {
    id: 'shipped-onboarding',
    name: 'Onboarding',
    body: {
      countsFrom: 'start',
      about: 'From signature to the first value that the customer confirms, in about 90 days.',
      roles: [sponsor, owner, technical],
      proofPoints: ['The first team does its real work with it for two weeks', 'The sponsor names a result in a call'],
      lines: [
        outcome('[In their words: what should be better in 90 days]', 90, { role: sponsor, importance: 5 }),
        ours('Go through what was promised in the sale, and write down what is open', 3, { audience: 'manager' }),
        theirs('Kickoff: agree what success looks like and who decides it', 7, sponsor),
        theirs('Measure how it is today, before anything changes', 14, owner),
        theirs('Confirm the first value and how it was reckoned', 90, sponsor, { after: 3 }),
        outcome('The first team works with it every week', 60, {
          role: owner,
          metric: 'People active each week',
          unit: 'people',
        }),
        theirs('Access and sign-in ready for the first team', 10, technical),
        theirs('Data connected and checked by someone who knows it', 21, technical, { after: 6 }),
        ours('Train the first team on their own work, not on an example', 28, { after: 7 }),
        theirs('First piece of real work finished with it', 35, owner, { after: 8 }),
        ours('Ask what gets in the way, and mend the first two things', 45),
      ],
    },
  },
  {
    id: 'shipped-adoption-rescue',
    name: 'Adoption rescue',
    body: {
      countsFrom: 'start',
      about: 'For a customer whose use has dropped or never rose: find why, mend one thing, show that it helped.',
      roles: [sponsor, owner, technical],
      proofPoints: ['Use stays up for four weeks without a reminder from us'],
      lines: [
        outcome('We know from the people themselves why it is not used', 14, { role: owner, importance: 5 }),
        ours('Look at who stopped, when, and what changed then', 3, { audience: 'manager' }),
        theirs('Name five people who should use it, three of whom do not', 5, owner),
        ours('Talk to each of them for 20 minutes', 12, { after: 2 }),
        ours('Show the owner what they said, unpolished', 14, { after: 3 }),
        outcome('[The one piece of work that should be easier with it]', 45, {
          role: owner,
          metric: 'People active each week',
          unit: 'people',
        }),
        theirs('Agree on one piece of work to get right first', 17, owner, { after: 4 }),
        theirs('Take away what blocks it: access, data, a double entry', 28, technical, { after: 6 }),
        ours('Sit beside the team for one round of it', 35, { after: 7 }),
        outcome('The sponsor knows how it stands and decides how to go on', 60, { role: sponsor }),
        ours('Tell the sponsor early, with the plan and not only the trouble', 16),
        theirs('Decide: extend to the next team, or change course', 60, sponsor),
      ],
    },
  },
  {
    id: 'shipped-value-proof',
    name: 'Value proof',
    body: {
      countsFrom: 'start',
      about: 'For a customer who uses it well and has never said what it is worth.',
      roles: [sponsor, owner, buyer],
      proofPoints: ['A number with a source that the customer owns', 'A named person confirms it in writing'],
      lines: [
        outcome('[In their words: the result that matters most this year]', 75, {
          role: sponsor,
          importance: 5,
          measuredHow: 'Their own figure, before and after, over the same length of time',
        }),
        theirs('Say which figure they already report upwards', 10, sponsor),
        theirs('Find that figure for the time before us', 21, owner, { after: 1 }),
        theirs('Find it for the last full quarter', 28, owner, { after: 2 }),
        ours('Reckon the difference, and write down what was left out to be fair', 35, { after: 3 }),
        theirs('Check the reckoning and correct it', 49, owner, { after: 4 }),
        theirs('Confirm the value by name', 63, sponsor, { after: 5 }),
        outcome('Those who pay have seen it', 90, { role: buyer }),
        ours('Put it on one page in their words', 70, { after: 6 }),
        theirs('Go through it with those who pay', 84, sponsor, { after: 8 }),
      ],
    },
  },
  {
    id: 'shipped-expansion',
    name: 'Expansion',
    body: {
      countsFrom: 'start',
      about: 'From one team that has proven it to the next. Not before a value is confirmed.',
      roles: [sponsor, owner, 'Lead of the next team', buyer],
      proofPoints: [
        'The first team tells the next one itself',
        'The next team has a problem of its own that this solves',
      ],
      lines: [
        outcome('The next team has a reason of its own', 30, { role: 'Lead of the next team', importance: 4 }),
        theirs('Confirm once more what the first team gained', 7, sponsor),
        theirs('Introduce the lead of the next team', 14, sponsor),
        ours('Ask the next team what costs them most, before showing anything', 24, { after: 2 }),
        theirs('First team shows the next one how they work now', 30, owner, { after: 3 }),
        outcome('[In their words: what the next team wants to reach]', 90, { role: 'Lead of the next team' }),
        theirs('Measure how it is today in the next team', 40, 'Lead of the next team', { after: 4 }),
        ours('Write down what it takes: people, days, price', 45, { after: 4 }),
        theirs('Decide and sign', 60, buyer, { after: 7 }),
        theirs('First piece of real work in the next team', 85, 'Lead of the next team', { after: 8 }),
      ],
    },
  },
  {
    id: 'shipped-executive',
    name: 'Executive re-engagement',
    body: {
      countsFrom: 'start',
      about: 'For a customer whose sponsor left or went silent.',
      roles: [sponsor, owner, 'Executive on our side'],
      proofPoints: ['The sponsor came to two talks in a row', 'The sponsor asked for something'],
      lines: [
        outcome('We know who decides and what is on their mind', 21, { importance: 5, audience: 'manager' }),
        ours('Ask the owner who decides now, and what they are measured by', 5, { audience: 'manager' }),
        ours('Read what they said in public this year', 7, { audience: 'manager' }),
        ours('Choose who of ours writes to them, and why them', 10, { after: 1, audience: 'manager' }),
        outcome('A talk about their year, not about our product', 40, { role: sponsor }),
        theirs('Help to find 30 minutes with the sponsor', 21, owner),
        ours('Bring one page: what was gained so far, and one open question', 28),
        theirs('Say what has to be true in a year', 35, sponsor, { after: 5 }),
        outcome('[In their words: what the sponsor wants to see]', 90, { role: sponsor }),
        ours('Send what was said within a day, to be corrected', 38, { after: 7 }),
        theirs('Look at how it stands together, once a quarter', 90, sponsor, { after: 9 }),
      ],
    },
  },
  {
    id: 'shipped-renewal',
    name: 'Renewal preparation',
    body: {
      countsFrom: 'renewal',
      about: 'Gates counted back from the day of the renewal, from 180 days before.',
      roles: [sponsor, owner, buyer],
      proofPoints: [
        'A value confirmed within the last 180 days',
        'The buyer knows the date and the price before it is asked for',
      ],
      lines: [
        outcome('What it was worth is confirmed', -90, { role: sponsor, importance: 5 }),
        ours('Look honestly at how it stands: use, value, people', -180, { audience: 'manager' }),
        theirs('Go through the outcomes of this term: reached, missed, still wanted', -165, owner),
        ours('Reckon the value of this term', -140, { after: 2 }),
        theirs('Confirm the value by name', -90, sponsor, { after: 3 }),
        outcome('No surprise on either side', -60, { role: buyer }),
        theirs('Say how a renewal is decided there: who, in which order, by when', -150, owner),
        ours('Name what stands against it, and who takes it on', -120, { audience: 'manager' }),
        ours('Send terms and price', -90),
        theirs('Answer what is open in the terms', -60, buyer, { after: 8 }),
        outcome('[In their words: what they want from the next term]', -30, { role: sponsor }),
        theirs('Agree on outcomes for the next term', -45, sponsor),
        theirs('Sign', -30, buyer, { after: 9 }),
        ours('Thank those who made it work, by name', 0, { after: 12 }),
      ],
    },
  },
];
