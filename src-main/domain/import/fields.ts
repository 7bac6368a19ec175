export const importKinds = ['accounts', 'contracts', 'evidence', 'usage'] as const;
export type ImportKind = (typeof importKinds)[number];

/** How the cells of a field are read. */
export type FieldValue =
  | 'id'
  | 'text'
  | 'domain'
  | 'date'
  | 'money'
  | 'currency'
  | 'integer'
  | 'number'
  | 'period'
  | 'flag'
  | 'coverage'
  | 'notice'
  | 'unit';

export interface FieldSpec {
  readonly id: string;
  /** What the window calls it. */
  readonly label: string;
  readonly value: FieldValue;
}

export const accountFields = [
  { id: 'externalId', label: 'External id', value: 'id' },
  { id: 'name', label: 'Account name', value: 'text' },
  { id: 'domain', label: 'Website or domain', value: 'domain' },
  { id: 'email', label: 'E-mail address (for its domain)', value: 'domain' },
  { id: 'parent', label: 'Parent account (id or name)', value: 'text' },
  { id: 'segment', label: 'Segment', value: 'text' },
  { id: 'coverage', label: 'Coverage', value: 'coverage' },
  { id: 'stage', label: 'Stage', value: 'text' },
  { id: 'industry', label: 'Industry', value: 'text' },
  { id: 'country', label: 'Country', value: 'text' },
  { id: 'customerSince', label: 'Customer since', value: 'date' },
  { id: 'owner', label: 'Owner', value: 'text' },
  { id: 'arr', label: 'ARR', value: 'money' },
  { id: 'mrr', label: 'MRR (times 12)', value: 'money' },
  { id: 'currency', label: 'Currency', value: 'currency' },
  { id: 'endsOn', label: 'Renewal date', value: 'date' },
] as const satisfies readonly FieldSpec[];
export type AccountField = (typeof accountFields)[number]['id'];

export const contractFields = [
  { id: 'externalId', label: 'External id of the line', value: 'id' },
  { id: 'accountId', label: 'Account id', value: 'id' },
  { id: 'accountDomain', label: 'Account website or domain', value: 'domain' },
  { id: 'accountName', label: 'Account name', value: 'text' },
  { id: 'product', label: 'Product', value: 'text' },
  { id: 'arr', label: 'ARR', value: 'money' },
  { id: 'mrr', label: 'MRR (times 12)', value: 'money' },
  { id: 'amount', label: 'Amount for the term', value: 'money' },
  { id: 'price', label: 'Amount for each billing period', value: 'money' },
  { id: 'currency', label: 'Currency', value: 'currency' },
  { id: 'startsOn', label: 'Start date', value: 'date' },
  { id: 'endsOn', label: 'End date', value: 'date' },
  { id: 'noticeDays', label: 'Notice period', value: 'notice' },
  { id: 'noticeUnit', label: 'Unit of the notice period', value: 'unit' },
  { id: 'autoRenew', label: 'Renews by itself', value: 'flag' },
  { id: 'isTrial', label: 'Trial', value: 'flag' },
  { id: 'seats', label: 'Seats', value: 'integer' },
  { id: 'billing', label: 'Billing', value: 'text' },
] as const satisfies readonly FieldSpec[];
export type ContractField = (typeof contractFields)[number]['id'];

/** A reading of the data: of one kind in two columns, or of several in a column each. */
export const evidenceFields = [
  { id: 'externalId', label: 'Id of the reading', value: 'id' },
  { id: 'accountId', label: 'Account id', value: 'id' },
  { id: 'accountDomain', label: 'Account website or domain', value: 'domain' },
  { id: 'accountName', label: 'Account name', value: 'text' },
  { id: 'kind', label: 'What was read (NPS, CSAT …)', value: 'text' },
  { id: 'value', label: 'Value of what was read', value: 'integer' },
  { id: 'nps', label: 'NPS (0 to 10)', value: 'integer' },
  { id: 'csat', label: 'CSAT (percent, or good and bad)', value: 'text' },
  { id: 'usage', label: 'Usage trend (percent)', value: 'integer' },
  { id: 'tickets', label: 'Severe tickets open', value: 'integer' },
  { id: 'invoice', label: 'Days overdue', value: 'integer' },
  { id: 'onDate', label: 'Day', value: 'date' },
  { id: 'words', label: 'Their words', value: 'text' },
] as const satisfies readonly FieldSpec[];
export type EvidenceField = (typeof evidenceFields)[number]['id'];

/** What was used: of one metric named in a column, or of several in a column each. */
export const usageFields = [
  { id: 'externalId', label: 'Id of the record', value: 'id' },
  { id: 'lineId', label: 'Id of the contract line', value: 'id' },
  { id: 'accountId', label: 'Account id', value: 'id' },
  { id: 'accountDomain', label: 'Account website or domain', value: 'domain' },
  { id: 'accountName', label: 'Account name', value: 'text' },
  { id: 'onDate', label: 'Day, week or month', value: 'period' },
  { id: 'metric', label: 'What was used (metric or feature)', value: 'text' },
  { id: 'value', label: 'How much of it', value: 'number' },
  { id: 'activeUsers', label: 'Active users', value: 'number' },
  { id: 'logins', label: 'Logins', value: 'number' },
  { id: 'sessions', label: 'Sessions', value: 'number' },
  { id: 'events', label: 'Events', value: 'number' },
] as const satisfies readonly FieldSpec[];
export type UsageField = (typeof usageFields)[number]['id'];

const fieldsByKind: Readonly<Record<ImportKind, readonly FieldSpec[]>> = {
  accounts: accountFields,
  contracts: contractFields,
  evidence: evidenceFields,
  usage: usageFields,
};

export const fieldsOf = (kind: ImportKind): readonly FieldSpec[] => fieldsByKind[kind];

export const fieldSpec = (kind: ImportKind, id: string): FieldSpec | undefined =>
  fieldsOf(kind).find((field) => field.id === id);

/** What each column of the file is taken for: a field id, or null for "kept as it is". As long as the header. */
export type Mapping = readonly (string | null)[];

export const isImportKind = (kind: string | null): kind is ImportKind => importKinds.some((known) => known === kind);
