/** How a commitment goes on after "You promised Petra". */
export interface OwedWords {
  readonly phrase: string;
  /** It is something to do, not something to hand over. */
  readonly isDeed: boolean;
}

/**
 * T11: "the SSO audit note", "to send the deck", or the text in quotation marks where neither reads well.
 * The words stay as they were typed; only the first letter of a verb becomes small.
 */
export function owedWords(text: string): OwedWords {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '');
  const [first = ''] = plain.split(' ');
  const sentence = plain.length > 90 || /[.!?:]\s/.test(plain) || !/^[\p{Script=Latin}\p{N}(]/u.test(plain);
  if (plain === '' || sentence) return { phrase: `“${shortened(plain)}”`, isDeed: true };
  if (verbs.has(first.toLowerCase()))
    return { phrase: `to ${plain[0]?.toLowerCase() ?? ''}${plain.slice(1)}`, isDeed: true };
  return { phrase: hasDeterminer(plain) ? lowerDeterminer(plain) : `the ${plain}`, isDeed: false };
}

const shortened = (text: string): string =>
  text.length <= 120 ? text : `${text.slice(0, 120).replace(/\s+\S*$/, '')}…`;

const hasDeterminer = (text: string): boolean =>
  /^((the|a|an|our|my|their|her|his|its|this|that|these|those|two|three|four|five|some|all|every|any|more)\s|\d|\S+['’]s\s)/i.test(
    text,
  );

const lowerDeterminer = (text: string): string =>
  /^(The|A|An|Our|My|Their|Her|His|Its|This|That|These|Those|Two|Three|Four|Five|Some|All|Every|Any|More)\s/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

const verbs: ReadonlySet<string> = new Set(
  `add agree align answer arrange ask attend bring book build call chase check clarify close collect come compare confirm contact
  correct create cut deliver discuss do document draft email escalate explain file find finish fix follow forward get give help hold
  introduce invite join keep let list look make map meet move offer open organise organize pass pay pick ping plan prepare present
  propose provide pull push put raise read remind reply report reschedule resend resolve respond return review ring run say schedule
  send set settle share ship show sign sort speak start summarise summarize take talk tell test train try turn update verify visit
  walk work write`.split(/\s+/),
);
