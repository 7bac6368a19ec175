import type { AccountFields, AccountPage } from '#contract/accounts';
import type { Coverage } from '#domain/account';

/** The fields of an account while they are edited: empty text stands for nothing. */
export interface AccountDraft {
  readonly name: string;
  readonly externalId: string;
  readonly domain: string;
  readonly segment: string;
  readonly coverage: Coverage | null;
  readonly stage: string;
  readonly industry: string;
  readonly country: string;
  readonly customerSince: string | null;
  readonly owner: string;
  readonly parent: { readonly id: string; readonly name: string } | null;
  readonly pinned: boolean;
}

export const emptyDraft: AccountDraft = {
  name: '',
  externalId: '',
  domain: '',
  segment: '',
  coverage: null,
  stage: '',
  industry: '',
  country: '',
  customerSince: null,
  owner: '',
  parent: null,
  pinned: false,
};

/** An account as it stands, to be edited. */
export function draftOf({ fields, parentName }: AccountPage): AccountDraft {
  return {
    name: fields.name,
    externalId: fields.externalId ?? '',
    domain: fields.domain ?? '',
    segment: fields.segment ?? '',
    coverage: fields.coverage,
    stage: fields.stage ?? '',
    industry: fields.industry ?? '',
    country: fields.country ?? '',
    customerSince: fields.customerSince,
    owner: fields.owner ?? '',
    parent: fields.parentId === null ? null : { id: fields.parentId, name: parentName ?? 'an account' },
    pinned: fields.pinned,
  };
}

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What is handed over to be saved. */
export function fieldsOf(draft: AccountDraft): AccountFields {
  return {
    name: draft.name.trim(),
    externalId: given(draft.externalId),
    domain: given(draft.domain),
    segment: given(draft.segment),
    coverage: draft.coverage,
    stage: given(draft.stage),
    industry: given(draft.industry),
    country: given(draft.country),
    customerSince: draft.customerSince,
    owner: given(draft.owner),
    parentId: draft.parent?.id ?? null,
    pinned: draft.pinned,
  };
}
