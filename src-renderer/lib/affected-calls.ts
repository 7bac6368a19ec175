import type { Pushes } from '#contract/api';
import { channelNames, type Channel } from '#contract/channel-names';
import type { TableName } from '#domain/book-tables';

/** What an answer was made from: these tables, anything in the book, or nothing of it. */
type Source = readonly (TableName | 'drafts')[] | 'anything' | 'nothing';

const account = [
  'accounts',
  'contract_lines',
  'people',
  'readings',
  'interactions',
  'commitments',
  'settings',
] as const;
/** What disagreements and the calibration are derived from. */
const evidence = [
  'evidence',
  'conflict_answers',
  'renewal_outcomes',
  'readings',
  'interactions',
  'accounts',
  'contract_lines',
  'settings',
] as const;
const timeline = [
  'interactions',
  'interaction_people',
  'interaction_signals',
  'readings',
  'notes',
  'people',
  'commitments',
] as const;

const plan = ['plans', 'plan_items', 'measurements', 'receipts', 'plan_versions', 'plan_reviews'] as const;

/** An own median stands beside each onboarding, and settings say which clock counts. */
const onboarding = [
  'onboardings',
  'risks',
  'handoffs',
  'handoff_items',
  'work_done',
  'plan_items',
  'people',
  'commitments',
  'interactions',
  'exports',
  'settings',
] as const;

const reflection = ['reflections', 'harvests', 'objectives', 'objective_checks', 'perceptions'] as const;

/** Acts keep no answer, so they are made from nothing. A channel that is missing here does not compile. */
const sources: Readonly<Record<Channel, Source>> = {
  'app:start': 'nothing',
  'app:info': 'nothing',
  'book:state': 'anything',
  'book:new': 'nothing',
  'book:choose': 'nothing',
  'book:open': 'nothing',
  'book:openDefault': 'nothing',
  'book:openSample': 'nothing',
  'book:recents': 'nothing',
  'book:backup': 'nothing',
  'book:backups': 'nothing',
  'book:restore': 'nothing',
  'book:rescue': 'nothing',
  'book:export': 'nothing',
  'book:reveal': 'nothing',
  'book:undo': 'nothing',
  'book:redo': 'nothing',
  'accounts:page': [...account, 'evidence'],
  'accounts:ids': account,
  'accounts:position': account,
  // A first note, plan or receipt gives its page a section.
  'accounts:get': [...account, 'notes', 'plans', 'receipts', 'risks'],
  'accounts:suggest': ['accounts', 'interactions', 'readings'],
  'accounts:pinned': ['accounts', 'readings', 'settings'],
  'accounts:create': 'nothing',
  'accounts:update': 'nothing',
  'accounts:updateMany': 'nothing',
  'accounts:remove': 'nothing',
  'people:create': 'nothing',
  'people:update': 'nothing',
  'people:remove': 'nothing',
  'contracts:create': 'nothing',
  'contracts:update': 'nothing',
  'contracts:remove': 'nothing',
  'usage:account': ['usage_readings', 'contract_lines', 'accounts'],
  'evidence:account': [...evidence, 'people'],
  'evidence:add': 'nothing',
  'evidence:remove': 'nothing',
  'disagreements:answer': 'nothing',
  'outcomes:record': 'nothing',
  'outcomes:remove': 'nothing',
  'numbers:get': evidence,
  'numbers:shows': ['evidence', 'renewal_outcomes'],
  'book:words': ['accounts', 'interaction_signals', 'readings', 'settings'],
  'timeline:page': timeline,
  'sentiment:history': ['readings', 'interactions', 'settings'],
  // What was known on a past day changes only when something is erased; on the present day with every act.
  'known:account': 'anything',
  'known:timeline': 'anything',
  'known:evidence': 'anything',
  'known:signals': 'anything',
  'known:promises': 'anything',
  'known:notes': 'anything',
  'known:note': 'anything',
  'known:versions': 'anything',
  'known:version': 'anything',
  'known:file': 'anything',
  'known:reflection': 'anything',
  'readings:set': 'nothing',
  'readings:explain': 'nothing',
  'readings:record': ['readings', 'interactions'],
  'readings:correct': 'nothing',
  'readings:remove': 'nothing',
  'interactions:get': timeline,
  'interactions:log': 'nothing',
  'interactions:update': 'nothing',
  'interactions:remove': 'nothing',
  'commitments:list': ['commitments', 'accounts', 'people'],
  'commitments:close': 'nothing',
  'commitments:update': 'nothing',
  'notes:list': ['notes', 'note_versions', 'accounts', 'drafts'],
  'notes:get': ['notes', 'note_versions', 'attachments', 'accounts'],
  'notes:create': 'nothing',
  'notes:save': 'nothing',
  'notes:setAudience': 'nothing',
  'notes:remove': 'nothing',
  'notes:versions': ['notes', 'note_versions'],
  'notes:version': ['notes', 'note_versions'],
  'notes:restore': 'nothing',
  'notes:finds': ['notes', 'note_finds', 'commitments'],
  'notes:takeFind': 'nothing',
  'notes:dismissFind': 'nothing',
  'people:whereIs': ['people'],
  'attachments:add': 'nothing',
  'attachments:read': 'nothing',
  'attachments:save': 'nothing',
  'attachments:remove': 'nothing',
  'signals:get': [...timeline, 'accounts', 'reply_pairs', 'perceptions', 'value_statements'],
  'replies:create': 'nothing',
  'replies:answer': 'nothing',
  'replies:remove': 'nothing',
  'perceptions:create': 'nothing',
  'perceptions:remove': 'nothing',
  'values:create': 'nothing',
  'values:remove': 'nothing',
  'promises:create': 'nothing',
  'promises:list': ['accounts', 'commitments', 'people'],
  'promises:oldest': ['accounts', 'commitments', 'people'],
  'stepIn:offer': 'nothing',
  'stepIn:take': 'nothing',
  'onboarding:account': onboarding,
  'onboarding:put': 'nothing',
  'onboarding:close': 'nothing',
  'onboarding:remove': 'nothing',
  'risks:create': 'nothing',
  'risks:update': 'nothing',
  'risks:close': 'nothing',
  'risks:reopen': 'nothing',
  'risks:remove': 'nothing',
  'work:add': 'nothing',
  'work:update': 'nothing',
  'work:remove': 'nothing',
  'handoffs:save': 'nothing',
  'handoffs:remove': 'nothing',
  'plans:get': [...plan, 'people', 'contract_lines', 'accounts'],
  'plans:ofAccount': plan,
  'plans:create': 'nothing',
  'plans:update': 'nothing',
  'plans:close': 'nothing',
  'plans:reopen': 'nothing',
  'plans:remove': 'nothing',
  'plans:addLines': 'nothing',
  'plans:levelLine': 'nothing',
  'plans:moveLine': 'nothing',
  'plans:removeLines': 'nothing',
  'plans:updateItem': 'nothing',
  'measurements:list': ['measurements'],
  'measurements:add': 'nothing',
  'measurements:update': 'nothing',
  'measurements:remove': 'nothing',
  'outcomes:say': 'nothing',
  'plans:health': [...plan, 'accounts'],
  'plans:agree': 'nothing',
  'plans:versions': [...plan, 'people'],
  'plans:review': 'nothing',
  'plans:reviews': ['plan_reviews'],
  'plans:removeReview': 'nothing',
  'today:get': [
    'plans',
    'plan_items',
    ...account,
    'reply_pairs',
    'interaction_people',
    'evidence',
    'conflict_answers',
    'renewal_outcomes',
    'onboardings',
    'exports',
  ],
  'line:read': ['accounts', 'people', 'readings', 'settings'],
  'line:log': 'nothing',
  'drafts:get': 'nothing',
  // A log that is saved takes its draft along, whatever it changes.
  'drafts:list': 'anything',
  'drafts:put': 'nothing',
  'drafts:drop': 'nothing',
  'erase:preview': 'anything',
  'erase:run': 'nothing',
  'calendars:list': ['calendars', 'meetings'],
  'calendars:add': 'nothing',
  'calendars:remove': 'nothing',
  'calendars:check': 'nothing',
  'meetings:sort': 'nothing',
  'meetings:rules': ['meeting_rules', 'accounts'],
  'meetings:forget': 'nothing',
  'sweep:get': ['calendars', 'meetings', 'meeting_rules', 'accounts', 'people', 'interactions', 'readings', 'settings'],
  'sweep:read': 'anything',
  'sweep:log': 'nothing',
  'search:find': [
    'accounts',
    'people',
    'interactions',
    'readings',
    'notes',
    'commitments',
    'perceptions',
    'value_statements',
    'harvests',
    'objectives',
    'evidence',
    'conflict_answers',
    'renewal_outcomes',
  ],
  'settings:get': ['settings'],
  'settings:put': 'nothing',
  'import:choose': 'nothing',
  'import:dropped': 'nothing',
  'import:inspect': 'nothing',
  'import:preview': 'anything',
  'import:apply': 'nothing',
  'import:cancel': 'nothing',
  'import:batches': ['import_batches'],
  'import:undo': 'nothing',
  'import:saveRejected': 'nothing',
  'reflections:page': ['drafts', 'accounts', 'contract_lines', ...timeline, ...reflection, 'settings'],
  'reflections:prepare': ['drafts', 'accounts', 'contract_lines', ...timeline, ...reflection, 'settings'],
  'reflections:get': ['accounts', ...timeline, ...reflection, 'settings'],
  'reflections:plan': 'nothing',
  'reflections:log': 'nothing',
  'reflections:keep': 'nothing',
  'themes:rename': 'nothing',
  'receipts:account': ['receipts', 'plans', 'plan_items', 'people', 'attachments', 'accounts', 'contract_lines', 'settings'],
  'receipts:add': 'nothing',
  'receipts:update': 'nothing',
  'receipts:confirm': 'nothing',
  'receipts:unconfirm': 'nothing',
  'receipts:remove': 'nothing',
  'receipts:evidence': 'nothing',
  'window:act': 'nothing',
  'window:theme': 'nothing',
  'window:setTheme': 'nothing',
  'clipboard:write': 'nothing',
  'quick:state': 'nothing',
  'quick:setHotkey': 'nothing',
  'quick:setKeepsRunning': 'nothing',
  'quick:act': 'nothing',
};

/** Whether a kept answer may no longer be true after a change of the book. */
export function isAffected([channel, input]: readonly unknown[], change: Pushes['book:changed']): boolean {
  if (!isChannel(channel)) return false;
  const source = sources[channel];
  if (source === 'nothing') return false;
  // A change that names no tables may be of any.
  const isOfAny = change.tables.length === 0;
  if (source !== 'anything' && !isOfAny && !source.some((table) => change.tables.includes(table))) return false;
  const accountId = accountOf(channel, input);
  // Settings hold for all accounts, so a change of theirs names none.
  return (
    accountId === undefined ||
    change.accountIds === null ||
    change.tables.includes('settings') ||
    change.accountIds.includes(accountId)
  );
}

/** The one account that a question is about, if it is about one. */
function accountOf(channel: Channel, input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  if (channel === 'accounts:get' && 'id' in input && typeof input.id === 'string') return input.id;
  // A line about one account may still name another; beside its data stand the counts of the whole book.
  if (channel === 'line:read' || channel === 'evidence:account') return undefined;
  return 'accountId' in input && typeof input.accountId === 'string' ? input.accountId : undefined;
}

const isChannel = (value: unknown): value is Channel => (channelNames as readonly unknown[]).includes(value);
