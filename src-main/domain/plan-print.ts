import type { DocAmount, DocStep, Paper } from './document.ts';
import type { DocWords } from './document-words.ts';
import type { Seen, SeenPlan } from './plan-document-fields.ts';
import type { Instant, IsoDate } from './time.ts';

/** What the person says about the copy that leaves. */
export interface CopyChoice {
  readonly paper: Paper;
  /** BCP 47. */
  readonly locale: string;
  readonly today: IsoDate;
  readonly madeAt: Instant;
  /** Our own name and company; null: said as "us". */
  readonly ourName: string | null;
  readonly ourCompany: string | null;
}

/** What the makers of single blocks share. */
export interface PlanPrint {
  readonly seen: SeenPlan;
  readonly words: DocWords;
  readonly choice: CopyChoice;
  readonly people: ReadonlyMap<string, string>;
}

/** Who we are, in a word. */
export const ourSide = ({ ourCompany, ourName }: CopyChoice): string => ourCompany ?? ourName ?? 'Our side';

/** Who has to do it: the person at the customer, else who it is on our side. */
export function ownersOf(
  { people, choice }: PlanPrint,
  item: Seen<'plan_items'>,
): { readonly theirs: string | null; readonly ours: string | null } {
  const me = choice.ourName ?? ourSide(choice);
  const ours = item.owner_ours ? (item.owner_ours === 'me' ? me : item.owner_ours) : null;
  return { theirs: item.owner_person_id ? (people.get(item.owner_person_id) ?? null) : null, ours };
}

export function stepOf(print: PlanPrint, item: Seen<'plan_items'>): DocStep {
  const { theirs, ours } = ownersOf(print, item);
  const day = (on: IsoDate | null | undefined) => (on ? print.words.day(on) : null);
  return {
    id: item.id,
    text: item.text ?? '',
    owner: theirs ?? ours,
    start: day(item.starts_on),
    due: day(item.due),
    done: day(item.done_on),
  };
}

export function amountOf({ words }: PlanPrint, row: Seen<'receipts'>): DocAmount {
  const money =
    row.amount_minor === undefined || row.currency === undefined ? '' : words.money(row.amount_minor, row.currency);
  const confirmed =
    row.state === 'confirmed' && row.confirmed_name
      ? `${row.confirmed_name}${row.confirmed_on ? `, ${words.day(row.confirmed_on).words}` : ''}`
      : null;
  return { words: money, state: row.state ?? 'expected', confirmed };
}
