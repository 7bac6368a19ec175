import type { SampleTalk } from './sample-reflections.ts';

const flooded = 'flooded by updates';
const unsayable = 'cannot say the value upstairs';
const onePerson = 'one person carries it';

/** The reflections of the sample book, the older ones of an account first. */
export const sampleTalks: readonly SampleTalk[] = [
  {
    account: 'Kestrel Rail Services',
    ago: 318,
    minutes: 33,
    who: [0],
    paragraphMinutes: [1, 6, 15, 24],
    paragraphs: [
      'Started with the weather, ended with the board. “I am the only one here who can read your reports.”',
      'The target for next year is delays, not planning hours. Nobody had told us.',
      'Would like the drivers to see their own week on the phone.',
      '“You listen, that is more than I can say of most.”',
    ],
    heard: [
      { kind: 'challenge', quote: '“I am the only one here who can read your reports.”', theme: onePerson },
      {
        kind: 'opportunity',
        quote: 'Would like the drivers to see their own week on the phone.',
        meaning: 'Mobile, once the first outcome is confirmed',
      },
    ],
    scales: [
      { scale: 'trust', value: 4, quote: '“You listen, that is more than I can say of most.”' },
      { scale: 'alignment', value: 4, quote: 'The target for next year is delays, not planning hours.' },
      { scale: 'confidence', value: 3, quote: '“I am the only one here who can read your reports.”' },
    ],
    objectives: [
      { text: 'Cut delays by a third', state: 'new' },
      { text: 'One plan for both depots', state: 'new' },
      { text: 'Train the southern crews', state: 'new' },
    ],
  },
  {
    account: 'Kestrel Rail Services',
    ago: 143,
    minutes: 31,
    who: [0, 1],
    paragraphMinutes: [1, 4, 11, 15, 22],
    paragraphs: [
      'They are fine, she says. Then: “Fine is what worries me.”',
      '“If my director asked me tomorrow what you save us, I would have to ring Paul.” Paul retires in March. Nobody named after him.',
      'Since the merger talk everyone reports upwards twice. Nine people doing the work of twelve. She is tired, not angry.',
      'Would like one page a quarter that she can forward without touching it.',
      '“You are the only supplier who asks before the renewal.”',
    ],
    heard: [
      {
        kind: 'challenge',
        quote: '“If my director asked me tomorrow what you save us, I would have to ring Paul.”',
        meaning: 'Cannot state the value without Paul, who retires in March',
        theme: unsayable,
      },
      { kind: 'challenge', quote: '“Fine is what worries me.”', meaning: 'No bad news is no good sign here' },
      {
        kind: 'ask',
        quote: 'Would like one page a quarter that she can forward without touching it.',
        meaning: 'The first one is ours to bring',
      },
      { kind: 'value', quote: 'I would have to ring Paul.', meaning: 'Cannot say the value', said: 'no' },
    ],
    scales: [
      { scale: 'trust', value: 5, quote: '“You are the only supplier who asks before the renewal.”' },
      { scale: 'alignment', value: 3, quote: '“Fine is what worries me.”' },
      { scale: 'confidence', value: 2, quote: 'I would have to ring Paul.' },
    ],
    objectives: [
      { text: 'Cut delays by a third', state: 'still true' },
      { text: 'One plan for both depots', state: 'on hold' },
      { text: 'Train the southern crews', state: 'dropped' },
      { text: 'Do the same with nine people', state: 'new' },
    ],
  },
  {
    account: 'Norrholm Maritime',
    ago: 221,
    minutes: 28,
    who: [1],
    paragraphMinutes: [1, 8, 19],
    paragraphs: [
      'Tomas was candid at once. “I get four update mails a month from you and I read none of them.”',
      'Ingrid asks him for one number and he has five screens.',
      'What he would miss: the warnings before a port call. What he would not: everything with a gear on it.',
    ],
    heard: [
      {
        kind: 'challenge',
        quote: '“I get four update mails a month from you and I read none of them.”',
        theme: flooded,
      },
      {
        kind: 'ask',
        quote: 'Ingrid asks him for one number and he has five screens.',
        meaning: 'One number for the COO, by mail',
        theme: unsayable,
      },
    ],
    scales: [{ scale: 'trust', value: 3, quote: 'Tomas was candid at once.' }],
    objectives: [{ text: 'Turnaround under nine hours', state: 'new' }],
  },
  {
    account: 'Tessera Foods',
    ago: 96,
    minutes: 34,
    who: [0],
    paragraphMinutes: [1, 9, 20],
    paragraphs: [
      'Proud of the audit: “For the first time nobody slept in the office.”',
      'All of it hangs on one analyst. He is thirty and gets calls.',
      'They wonder whether the plants in the south could have it too.',
    ],
    heard: [
      { kind: 'value', quote: '“For the first time nobody slept in the office.”', said: 'yes' },
      { kind: 'challenge', quote: 'All of it hangs on one analyst.', theme: onePerson },
      { kind: 'opportunity', quote: 'They wonder whether the plants in the south could have it too.' },
    ],
    scales: [{ scale: 'confidence', value: 5, quote: '“For the first time nobody slept in the office.”' }],
    objectives: [{ text: 'No overtime before an audit', state: 'new' }],
  },
  {
    account: 'Aurenfell Power',
    ago: 201,
    minutes: 30,
    who: [0],
    paragraphMinutes: [1, 12],
    paragraphs: [
      '“Your release notes are longer than our safety manual.” She laughed, and meant it.',
      'Her CFO asked what it brings. She said: a lot. “I heard myself say it and knew it was not enough.”',
    ],
    heard: [
      { kind: 'challenge', quote: '“Your release notes are longer than our safety manual.”', theme: flooded },
      {
        kind: 'challenge',
        quote: '“I heard myself say it and knew it was not enough.”',
        meaning: 'Needs one figure for the CFO',
        theme: unsayable,
      },
    ],
  },
  {
    account: 'Wendover Clinics',
    ago: 61,
    minutes: 29,
    who: [2],
    paragraphMinutes: [1, 14],
    paragraphs: [
      'New people every week. “I teach the same hour eleven times and then they leave.”',
      'She has stopped forwarding our news, it only makes questions.',
    ],
    heard: [
      {
        kind: 'ask',
        quote: '“I teach the same hour eleven times and then they leave.”',
        meaning: 'A course without her',
      },
      { kind: 'challenge', quote: 'She has stopped forwarding our news, it only makes questions.', theme: flooded },
    ],
  },
  {
    account: 'Velmora Textiles',
    ago: 298,
    minutes: 26,
    who: [0],
    paragraphMinutes: [1, 10],
    paragraphs: [
      'She reads our mails on Sundays, and then not. “Tell me what changes for me, or tell me nothing.”',
      'Wants the second mill in by summer.',
    ],
    heard: [
      { kind: 'challenge', quote: '“Tell me what changes for me, or tell me nothing.”', theme: flooded },
      { kind: 'opportunity', quote: 'Wants the second mill in by summer.' },
    ],
  },
  {
    account: 'Orrin Aquaculture',
    ago: 341,
    minutes: 30,
    who: [0],
    paragraphMinutes: [1],
    paragraphs: ['Quiet man, long pauses. “There is always something new. I have fish.”'],
    heard: [{ kind: 'challenge', quote: '“There is always something new. I have fish.”', theme: flooded }],
  },
  {
    account: 'Halmstein Glass',
    ago: 379,
    minutes: 32,
    who: [0],
    paragraphMinutes: [1],
    paragraphs: ['The furnace is rebuilt next autumn. “Then we will see what your plan is worth.”'],
    heard: [{ kind: 'opportunity', quote: '“Then we will see what your plan is worth.”' }],
    objectives: [{ text: 'Rebuild the furnace without a lost order', state: 'new' }],
  },
];
