import type { ImportKind } from './fields.ts';
import { foldHeader } from './header-fold.ts';

/** Systems that a file betrays by its columns or its last lines. */
export type Source =
  | 'Salesforce'
  | 'HubSpot'
  | 'Gainsight'
  | 'Planhat'
  | 'ChurnZero'
  | 'Zendesk'
  | 'LinkedIn'
  | 'Outlook'
  | 'a spreadsheet';

export function detectSource(header: readonly string[], footers: readonly string[]): Source {
  const has = (test: RegExp) => header.some((name) => test.test(name));
  if (footers.some((line) => /salesforce|grand totals? \(|confidential information/i.test(line))) return 'Salesforce';
  if (has(/^summation column$/i)) return 'Zendesk';
  if (has(/^connected on$/i)) return 'LinkedIn';
  if (has(/^meeting organizer$/i)) return 'Outlook';
  if (has(/^gsid$/i) || has(/^managed as$/i) || has(/^sfdc ?account ?id$/i)) return 'Gainsight';
  if (
    has(/^(?:record id|id de registro|datensatz-id|id record|id do registro|record-id)$/i) ||
    has(/^associated (?:company|note|contact|deal)/i) ||
    has(/^hs_/i)
  )
    return 'HubSpot';
  if (has(/__c$/) || has(/^opportunity owner$/i) || has(/^account owner$/i) || has(/^(?:casesafe|case safe) ?id$/i))
    return 'Salesforce';
  if (has(/^notice unit$/i) || has(/planhat/i)) return 'Planhat';
  if (has(/churnscore|churnzero/i)) return 'ChurnZero';
  return 'a spreadsheet';
}

/** I6: what a mapping is remembered by: the kind and the set of headers, in whatever order they stand. */
export function mappingSignature(kind: ImportKind, header: readonly string[]): string {
  const text = [...new Set(header.map(foldHeader))].toSorted().join('|');
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return `${kind}-${hash.toString(16).padStart(16, '0')}`;
}
