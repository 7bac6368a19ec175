/*
 * What a customer success manager writes down after a talk, in pieces that fit together.
 * {p} is a person's first name, {o} another person's, {t} a topic, {u} a team at the customer.
 */

export type Mood = 'good' | 'mixed' | 'bad';

export const topics = [
  'the shift calendar', 'the export to their ERP', 'the mobile checklist', 'single sign-on', 'the maintenance backlog', 'the weekly plan view',
  'the new dashboard', 'the sandbox', 'training for new planners', 'the audit trail', 'the quarterly report', 'the permission model',
  'the API limit', 'the night-shift hand-over', 'the spare-parts list', 'the capacity forecast', 'the data clean-up', 'the pilot at the second site',
  'the holiday planning', 'incident reporting', 'the template library', 'the move to the new tenant', 'the notification set-up', 'the board report',
  'bulk editing', 'contractor access', 'the go-live checklist', 'offline mode', 'the compliance export', 'the start of the northern sites',
] as const;

export const teams = [
  'planning', 'maintenance', 'operations', 'the control room', 'IT', 'finance', 'logistics', 'quality', 'the depot', 'the second shift',
  'the project office', 'procurement', 'the plant team', 'customer service', 'the regional office', 'the data team',
] as const;

export const openers: Readonly<Record<Mood, readonly string[]>> = {
  good: [
    'Good call with {p}, well prepared on their side.', '{p} opened with numbers before I could ask.', 'Easy conversation with {p} today.',
    '{p} and {o} both there, cameras on.', 'Regular check-in with {p}.', '{p} had a list ready and we got through all of it.',
    'Half an hour with {p} on {t}.', '{p} called to say that {t} now works as they hoped.', 'Walked {p} and {o} through {t}.',
    '{p} brought {o} along, first time I meet the new colleague.', 'Short one with {p}: all calm.', 'Caught up with {p} after two weeks away.',
    '{p} asked for our view on {t}, which I take as trust.', 'Monthly with {p}. On time, to the point.', '{p} answered within the hour, as usual.',
    'Met {p} on site. The tool was open on every screen I passed.', 'Joint session with {u} on {t}.', '{p} rang between two meetings, in good spirits.',
  ],
  mixed: [
    'Call with {p}, polite but brief.', '{p} joined ten minutes late and had to leave early.', 'Talked to {p} about {t}; not sure it landed.',
    '{p} was alone this time, {o} is on another project.', 'Check-in with {p}. A lot of questions about {t}.', '{p} wrote back after a week.',
    'Status call with {p}; {u} was missing again.', '{p} is busy with an internal project and it shows.', 'Went through {t} with {p}, slower than planned.',
    '{p} and {o} do not quite agree on {t}.', 'Short call, {p} read mail while we spoke.', 'Second try, this time {p} picked up.',
    '{p} wants to see less of {t} and more of what matters to {u}.', 'Working session on {t} with {u}, half of them came.',
  ],
  bad: [
    '{p} sounded tired of the subject.', 'Difficult call with {p} on {t}.', '{p} cancelled an hour before and sent {o}.', 'Tense half hour with {p}.',
    'No answer from {p} for the third week.', '{p} put it plainly: {t} is not good enough.', '{p} copied a director I had never heard of.',
    'Escalation from {u}: {t} again.', 'Reached {p} at last; the tone has changed.', '{p} asked when our contract ends. Just like that.',
    '{o} spoke instead of {p}, and read from a list.', 'Call with {p}: every other sentence was about cost.',
  ],
};

/** How a note begins when it was a mail or a message. */
export const writtenOpeners: Readonly<Record<Mood, readonly string[]>> = {
  good: [
    '{p} answered within the hour, as usual.', '{p} wrote to say that {t} now works as they hoped.', 'Sent {p} the guide on {t}.', 'Thank-you line from {p}, copied to {o}.',
    'Answered two questions on {t}.', '{p} sent figures before I could ask.', 'Short mail from {p}: all calm.', '{p} forwarded praise from {u}.', 'Shared the roadmap with {p}.',
    '{p} confirmed the plan for the quarter in one line.', 'Asked {p} about {t}; the answer was a screenshot and a smile.', '{p} introduced {o} by mail.',
  ],
  mixed: [
    '{p} wrote back after a week.', 'Asked {p} about {t}, half an answer.', 'Reminded {p} of {t}.', '{p} writes that {u} has other worries this month.', 'Long mail from {o} on {t}, {p} in copy.',
    '{p} moved our call for the second time.', 'Sent the summary of {t}; opened, not answered.', '{p} asks whether {t} could wait.',
  ],
  bad: [
    'No answer from {p} for the third week.', '{p} copied a director I had never heard of.', 'Sharp mail from {p} about {t}.', '{p} asks in writing for our notice terms.', 'Complaint from {u}, sent on by {p} without a word.',
    '{o} answers in place of {p}, in one sentence.', 'Second escalation on {t} this month.',
  ],
};

export const middles: Readonly<Record<Mood, readonly string[]>> = {
  good: [
    '{u} uses it daily and has stopped keeping the old spreadsheet.', 'They want to bring {u} on board next, without a push from me.',
    'Two small bugs, both already known to us.', '{t} saved them about a day a week, {p} says, and will put it in writing.', 'Nothing open on {t}.',
    'They showed me a report they built themselves.', 'Adoption in {u} is at the level we agreed at the start.', '{p} praised the support team by name.',
    'The new planners found their way without training.', 'They asked for a date for the roadmap session.', 'We agreed on the next three things, in their order.',
    '{t} is done, and signed off by {o}.', 'Their director mentioned us in the town hall, {p} says.', 'Plan for the quarter confirmed, no surprises.',
    '{p} would talk to another customer about {t} if we ask.', 'Open questions on {t} were answered in the call.', 'They compared before and after for {u}: clearly better.',
    'The only wish: {t}, but simpler.', 'They are ahead of the plan by two weeks.', 'Usage dipped during the stock-take and is back.',
  ],
  mixed: [
    '{u} still keeps a second list on paper.', '{t} is half done and nobody owns the other half.', '{p} could not say who decides on {t}.',
    'They like the idea, but {u} has no time before the end of the quarter.', 'Log-ins in {u} are lower than half a year ago.', 'The benefit is hard for them to put in figures.',
    'Two requests are older than two months, and {p} remembers both.', 'There is a new manager in {u} whom I have not met.', 'They have not used {t} since the training.',
    '{o} thinks that {t} is too complicated; {p} does not.', 'We spent most of the time on a support case.', 'The steering group has not met for three months.',
    'They are comparing {t} with what a sister company uses.', 'No decision on {t}, again.', 'Good will, little time.',
  ],
  bad: [
    '{u} has gone back to spreadsheets for {t}.', 'Three cases open for more than a month, one of them blocks {u}.', 'They stopped the roll-out to {u} without telling us.',
    'The sponsor has not been in a call for months.', 'They asked for the contract and for our notice terms.', 'Somebody in procurement is collecting offers.',
    '{p} cannot explain to the board what they get for the money.', '{t} failed twice this week and nobody from our side called.', 'A budget cut of a tenth for all tools, ours included.',
    'I heard from {o} that {u} is looking at something else.', 'Half of the licences have not been used in sixty days.', 'They feel unheard on {t}, and have a point.',
  ],
};

export const closers: Readonly<Record<Mood, readonly string[]>> = {
  good: [
    'Next call is fixed.', '', '', 'I send the summary today.', '{p} proposes to meet on site next time.', 'Nothing for me to do.', 'Quick follow-up on {t} in two weeks.',
    'Ask for a reference in a while.', 'Will mention it in the review.', 'Good moment to talk about {u}.', '{p} sends the figures by Friday.', 'Leave them in peace until the next review.',
    'Shared the link to the guide.', 'Worth a thank-you note to {o}.',
  ],
  mixed: [
    'I ask again next week.', '', 'Need a second contact in {u}.', 'Try {o} directly.', 'To be watched.', 'Sent a one-page summary so that {p} can pass it on.', 'No next date yet.',
    'Offer a short training for {u}.', 'Must find out who decides.', 'Prepare a before-and-after for {t}.', 'Keep it short next time.', 'Check the log-ins before the next call.',
  ],
  bad: [
    'Told my manager the same day.', '', 'Need an answer on {t} from our side this week.', 'Ask for twenty minutes with the director.', 'I do not see this renewing as it stands.', 'A plan with dates, or we lose them.',
    'Called support and asked for an owner.', 'Must not answer by mail, better to call.', 'Bring a proposal, not an apology.', 'Find out who else is in the room when they decide.',
  ],
};

/** What is promised in passing, and by whom. */
export const owedByUs = [
  'Send the summary', 'Share the guide on permissions', 'the capacity comparison', 'Ask support for a date on the export bug', 'the training outline for new planners',
  'Book the roadmap session', 'the list of unused licences', 'Introduce our security officer', 'the price for twenty more seats', 'Draft the value summary for the quarter',
  'Send the recording', 'Check the API limits with the team', 'the before-and-after figures', 'Prepare the agenda for the review', 'Call back about the sandbox',
] as const;
export const owedByThem = [
  'the list of new planners', 'Confirm the go-live date', 'the usage figures from the second site', 'Name a contact in finance', 'Send the old spreadsheet', 'the signed order form',
  'Test the export', 'a date for the site visit', 'feedback from the night shift', 'Introduce the new director', 'the requirements for the audit', 'Decide on the pilot',
] as const;
