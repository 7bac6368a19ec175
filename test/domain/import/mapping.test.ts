import { describe, expect, test } from 'vitest';
import { foldHeader } from '#domain/import/header-fold';
import { finish } from '#domain/import/plan-import';
import { detectSource, mappingSignature } from '#domain/import/source-signature';
import { suggestKind, suggestMapping } from '#domain/import/suggest-mapping';
import type { ImportKind } from '#domain/import/fields';

/** Field by header, for a header and one row of cells. */
function mapped(kind: ImportKind, columns: Readonly<Record<string, string>>): Record<string, string | null> {
  const header = Object.keys(columns);
  const mapping = finish(suggestMapping(kind, header, [Object.values(columns)]));
  return Object.fromEntries(header.map((name, column) => [name, mapping[column] ?? null]));
}

test.each([
  ['ARR_to_Renew__c', 'arrtorenew'],
  ['arrToRenew', 'arrtorenew'],
  ['ARR to Renew', 'arrtorenew'],
  ['Account ID (18)', 'accountid'],
  ['Nº de cliente', 'nodecliente'],
  ['Société', 'societe'],
  ['SFDCAccountId', 'sfdcaccountid'],
])('I5 the header %s is looked up as %s', (header, folded) => expect(foldHeader(header)).toBe(folded));

describe('I5 accounts of known systems', () => {
  test('I5 Salesforce report with a currency column beside its amount', () => {
    expect(
      mapped('accounts', {
        'Account ID': '0015f00001AbCdE',
        'Account Name': 'Acme',
        'Account Owner': 'Jo',
        Website: 'acme.com',
        'Billing Country': 'US',
        'ARR to Renew Currency': 'USD',
        'ARR to Renew': '100',
        'Renewal Date': '1/31/2026',
        'Customer Success Manager': 'Ann',
        'Parent Account ID': '0015f00001AbCdF',
      }),
    ).toEqual({
      'Account ID': 'externalId',
      'Account Name': 'name',
      'Account Owner': null,
      Website: 'domain',
      'Billing Country': 'country',
      'ARR to Renew Currency': 'currency',
      'ARR to Renew': 'arr',
      'Renewal Date': 'endsOn',
      'Customer Success Manager': 'owner',
      'Parent Account ID': 'parent',
    });
  });
  test('I5 Salesforce names of the interface', () => {
    expect(
      mapped('accounts', {
        Id: '001',
        Name: 'Acme',
        ParentId: '002',
        Industry: 'Tech',
        BillingCountry: 'US',
        ARR__c: '5',
      }),
    ).toMatchObject({
      Id: 'externalId',
      Name: 'name',
      ParentId: 'parent',
      Industry: 'industry',
      BillingCountry: 'country',
      ARR__c: 'arr',
    });
  });
  test('I5 Gainsight', () => {
    expect(
      mapped('accounts', {
        'Company Id': '1P02',
        Name: 'Acme',
        ARR: '$5',
        CSM: 'Ann',
        Stage: 'Adoption',
        Industry: 'x',
        'Original Contract Date': '2020-01-01',
        'Renewal Date': '2027-01-01',
      }),
    ).toMatchObject({
      'Company Id': 'externalId',
      Name: 'name',
      ARR: 'arr',
      CSM: 'owner',
      Stage: 'stage',
      'Original Contract Date': 'customerSince',
      'Renewal Date': 'endsOn',
    });
  });
  test.each<[string, Record<string, string>, Record<string, string>]>([
    [
      'German',
      {
        Kundennummer: '1',
        Unternehmensname: 'Acme',
        Branche: 'Bau',
        Land: 'DE',
        Betreuer: 'Jan',
        Jahreswert: '5',
        Vertragsende: '31.12.2026',
        'Kunde seit': '1.2.2020',
      },
      {
        Kundennummer: 'externalId',
        Unternehmensname: 'name',
        Branche: 'industry',
        Land: 'country',
        Betreuer: 'owner',
        Jahreswert: 'arr',
        Vertragsende: 'endsOn',
        'Kunde seit': 'customerSince',
      },
    ],
    [
      'Spanish',
      {
        'ID de registro': '1',
        'Nombre de la empresa': 'Acme',
        'Nombre de dominio de la empresa': 'acme.es',
        'País/región': 'ES',
        'Propietario de la empresa': 'Ana',
      },
      {
        'ID de registro': 'externalId',
        'Nombre de la empresa': 'name',
        'Nombre de dominio de la empresa': 'domain',
        'País/región': 'country',
        'Propietario de la empresa': 'owner',
      },
    ],
    [
      'Italian',
      {
        'Codice cliente': '1',
        'Ragione sociale': 'Acme',
        Settore: 'x',
        Paese: 'IT',
        Responsabile: 'Jo',
        'Data di rinnovo': '31/12/2026',
      },
      {
        'Codice cliente': 'externalId',
        'Ragione sociale': 'name',
        Settore: 'industry',
        Paese: 'country',
        Responsabile: 'owner',
        'Data di rinnovo': 'endsOn',
      },
    ],
    [
      'Portuguese',
      {
        'Código do cliente': '1',
        'Nome da empresa': 'Acme',
        Setor: 'x',
        País: 'PT',
        'Data de renovação': '31/12/2026',
      },
      {
        'Código do cliente': 'externalId',
        'Nome da empresa': 'name',
        Setor: 'industry',
        País: 'country',
        'Data de renovação': 'endsOn',
      },
    ],
    [
      'Dutch',
      { Klantnummer: '1', Bedrijfsnaam: 'Acme', Branche: 'x', Land: 'NL', Verlengingsdatum: '31-12-2026' },
      {
        Klantnummer: 'externalId',
        Bedrijfsnaam: 'name',
        Branche: 'industry',
        Land: 'country',
        Verlengingsdatum: 'endsOn',
      },
    ],
  ])('I5 %s', (_language, columns, expected) => expect(mapped('accounts', columns)).toEqual(expected));
});

test('I5 what the customer earns is not what the customer pays', () => {
  expect(mapped('accounts', { Name: 'Acme', 'Annual Revenue': '5000000', Employees: '12' })).toEqual({
    Name: 'name',
    'Annual Revenue': null,
    Employees: null,
  });
  expect(
    mapped('accounts', { Unternehmensname: 'Acme', Jahresumsatz: '5000000', 'Anzahl der Mitarbeiter': '12' }),
  ).toEqual({ Unternehmensname: 'name', Jahresumsatz: null, 'Anzahl der Mitarbeiter': null });
});

describe('I5 contract lines', () => {
  test('I5 Planhat licences', () => {
    expect(
      mapped('contracts', {
        'License ID': 'L1',
        'Company ID': 'C1',
        Product: 'Pro',
        MRR: '10',
        Currency: 'USD',
        'License Start Date': '2026-01-01',
        'End Date': '2026-12-31',
        'Notice Period': '3',
        'Notice Unit': 'months',
        'Auto Renewal': 'true',
      }),
    ).toEqual({
      'License ID': 'externalId',
      'Company ID': 'accountId',
      Product: 'product',
      MRR: 'mrr',
      Currency: 'currency',
      'License Start Date': 'startsOn',
      'End Date': 'endsOn',
      'Notice Period': 'noticeDays',
      'Notice Unit': 'noticeUnit',
      'Auto Renewal': 'autoRenew',
    });
  });
  test('I5 an opportunity with one amount and no term is yearly', () => {
    expect(
      mapped('contracts', {
        'Opportunity ID': '006',
        'Account ID': '001',
        'Opportunity Name': 'Renewal',
        Amount: '100',
        'Close Date': '2026-01-01',
      }),
    ).toMatchObject({
      'Opportunity ID': 'externalId',
      'Account ID': 'accountId',
      'Opportunity Name': 'product',
      Amount: 'arr',
    });
  });
});

test('I5 what stands in a column can refuse what its header says', () => {
  expect(mapped('accounts', { Id: '1', Name: 'Acme', 'Renewal Date': 'soon', ARR: 'large' })).toEqual({
    Id: 'externalId',
    Name: 'name',
    'Renewal Date': null,
    ARR: null,
  });
});

test('I5 ids are no names: a list of something else is not taken for accounts', () => {
  const rows = Array.from({ length: 9 }, (_, row) => [`C-81628${row}`, `A-c37ca${row}`, '2024-10-27', 'pricing']);
  const mapping = finish(
    suggestMapping('accounts', ['churn_event_id', 'account_id', 'churn_date', 'reason_code'], rows),
  );
  expect(mapping).toEqual([null, 'externalId', null, null]);
});

test('I5 names and domains are found by content where no header is known', () => {
  const header = ['Ügyfél azonosító id', 'Partner neve', 'Honlap'];
  const rows = [
    ['7', 'Alfa Kft', 'alfa.hu'],
    ['8', 'Béta Zrt', 'beta.hu'],
  ];
  expect(finish(suggestMapping('accounts', header, rows))).toEqual(['externalId', 'name', 'domain']);
});

test('I5 abbreviations of data bases', () => {
  expect(
    mapped('contracts', {
      sub_id: 'S1',
      acct_id: 'A1',
      prod_nm: 'Pro',
      acv_usd: '5',
      ccy: 'USD',
      eff_dt: '2026-01-01',
      exp_dt: '2026-12-31',
      lic_qty: '5',
    }),
  ).toEqual({
    sub_id: 'externalId',
    acct_id: 'accountId',
    prod_nm: 'product',
    acv_usd: 'arr',
    ccy: 'currency',
    eff_dt: 'startsOn',
    exp_dt: 'endsOn',
    lic_qty: 'seats',
  });
  expect(mapped('accounts', { cust_no: '1', cust_nm: 'Acme', ctry: 'US', ind: 'Tech', acct_mgr: 'Ann' })).toEqual({
    cust_no: 'externalId',
    cust_nm: 'name',
    ctry: 'country',
    ind: 'industry',
    acct_mgr: 'owner',
  });
});

test('I5 the kind of list is seen by its columns', () => {
  expect(suggestKind(['account_id', 'account_name', 'industry', 'country', 'plan_tier', 'seats'])).toBe('accounts');
  expect(suggestKind(['subscription_id', 'account_id', 'start_date', 'end_date', 'arr_amount'])).toBe('contracts');
  expect(suggestKind(['Company name', 'ARR', 'Renewal Date', 'CSM'])).toBe('accounts');
});

test('I6 a mapping is remembered by the set of headers, for its kind', () => {
  expect(mappingSignature('accounts', ['A', 'B d'])).toBe(mappingSignature('accounts', ['b_d', 'a']));
  expect(mappingSignature('accounts', ['A'])).not.toBe(mappingSignature('contracts', ['A']));
});

test('I6 sources by their marks', () => {
  expect(detectSource(['Name'], ['Confidential Information - Do Not Distribute'])).toBe('Salesforce');
  expect(detectSource(['Record ID', 'Company name'], [])).toBe('HubSpot');
  expect(detectSource(['Gsid', 'Name'], [])).toBe('Gainsight');
  expect(detectSource(['Firma'], [])).toBe('a spreadsheet');
});
