/** A header as the alias dictionary knows it: `ARR_to_Renew__c` and `arrToRenew` are both `arrtorenew`. */
export function foldHeader(header: string): string {
  return headerWords(header).join('');
}

/** The words of a header: without case, accents, brackets and the systems' own suffixes. */
export function headerWords(header: string): readonly string[] {
  return header
    .replace(/__c$|__r$|_c$/i, '')
    .replace(/[([{][^)\]}]*[)\]}]/g, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/ß/g, 'ss')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The ways one header may be looked up, the best first: whole, after `Account:`, without a system's prefix. */
export function headerForms(header: string): readonly string[] {
  const forms = [foldHeader(header)];
  const after = header.split(/:|\.|→| - /).at(-1);
  if (after !== undefined && after !== header) forms.push(foldHeader(after));
  const inside = /[([{]([^)\]}]*)[)\]}]/.exec(header)?.[1];
  if (inside !== undefined && /^(?:arr|mrr|acv|tcv)$/i.test(inside)) forms.push(inside.toLowerCase());
  const short = headerWords(header);
  if (short.length > 1 && prefixes.has(short[0] ?? '')) forms.push(short.slice(1).join(''));
  const spelled = short.map((word) => abbreviations[word] ?? word).join('');
  forms.push(spelled);
  return [...new Set(forms)].filter(Boolean);
}

const abbreviations: Readonly<Record<string, string>> = {
  acct: 'account',
  acc: 'account',
  cust: 'customer',
  cli: 'client',
  nm: 'name',
  amt: 'amount',
  dt: 'date',
  org: 'organization',
  nbr: 'number',
  num: 'number',
  ctry: 'country',
  cntry: 'country',
  curr: 'currency',
  ccy: 'currency',
  ind: 'industry',
  sub: 'subscription',
  subs: 'subscription',
  opp: 'opportunity',
  prod: 'product',
  lic: 'license',
  qty: 'quantity',
  mgr: 'manager',
  eff: 'effective',
  exp: 'expiration',
  annl: 'annual',
};

const prefixes = new Set([
  'hs',
  'sf',
  'sfdc',
  'gs',
  'cf',
  'custom',
  'crm',
  'properties',
  'the',
  'cn',
  'ph',
  'fld',
  'col',
  'c',
]);
