import type { LineItem } from './line-items.ts';
import { findPerson } from './line-people.ts';
import type { LineAccount, LineContext, LineNextStep, LinePersonRef, LineSignal, ParsedLine } from './line-types.ts';
import { isLevel, type Level } from './sentiment.ts';

export type LineFields = Omit<ParsedLine, 'account' | 'note' | 'tokens' | 'notUnderstood'>;

export interface LineMeaning {
  readonly fields: LineFields;
  /** The items, those that make no sense for this account turned into `unknown`. */
  readonly items: readonly LineItem[];
  /** The people that person items and steps stand for, by the index of the item. */
  readonly peopleAt: ReadonlyMap<number, LinePersonRef>;
  /** The level before, where `+` or `-` was counted from it. */
  readonly levelBefore: Level | null;
}

/** A log carries three reason codes at most. */
const mostReasons = 3;

/** Turns what was read into what would be logged, now that the account is known. */
export function meaningOf(items: readonly LineItem[], account: LineAccount, context: LineContext): LineMeaning {
  const accountId = account.status === 'found' ? account.account.id : null;
  const before = accountId === null ? null : context.lastLevel(accountId);
  const signals: LineSignal[] = [];
  const reasons: string[] = [];
  const people: LinePersonRef[] = [];
  const nextSteps: LineNextStep[] = [];
  const peopleAt = new Map<number, LinePersonRef>();
  let fields: Pick<LineFields, 'level' | 'confidence' | 'renewalConfidence' | 'kind' | 'when'> = {
    level: null,
    confidence: null,
    renewalConfidence: null,
    kind: null,
    when: null,
  };
  let levelBefore: Level | null = null;

  const settled = items.map((item, index): LineItem => {
    const unknown = (why: string, candidates: readonly string[] = []): LineItem => ({
      is: 'unknown',
      why,
      candidates,
      start: item.start,
      end: item.end,
    });
    switch (item.is) {
      case 'level':
        fields = { ...fields, level: item.level };
        return item;
      case 'relative': {
        if (before === null) return unknown('no reading to count from');
        const level = Math.min(5, Math.max(1, before + item.by));
        fields = { ...fields, level: isLevel(level) ? level : before };
        levelBefore = before;
        return item;
      }
      case 'confidence':
        fields = { ...fields, confidence: item.percent };
        return item;
      case 'renewal':
        fields = { ...fields, renewalConfidence: item.percent };
        return item;
      case 'kind':
        fields = { ...fields, kind: item.kind };
        return item;
      case 'when':
        fields = { ...fields, when: item.when };
        return item;
      case 'signal':
        if (!signals.some(({ signal }) => signal === item.signal.signal)) signals.push(item.signal);
        return item;
      case 'reason':
        if (reasons.includes(item.reason)) return item;
        if (reasons.length === mostReasons) return unknown('three reasons at most');
        reasons.push(item.reason);
        return item;
      case 'person': {
        const match = findPerson(item.typed, context.people, accountId);
        if (match.ref === null) return unknown('more than one person fits', match.candidates);
        if (!people.some((other) => samePerson(other, match.ref))) people.push(match.ref);
        peopleAt.set(index, match.ref);
        return item;
      }
      case 'step': {
        const match = item.person === null ? null : findPerson(item.person, context.people, accountId);
        const person = match?.ref ?? null;
        if (person) peopleAt.set(index, person);
        // Several may be meant: the name stays in the text, and the person can be chosen later.
        const loose = person === null && item.person !== null && !item.text.includes(item.person);
        const said = loose ? `${item.person}: ${item.text}` : item.text;
        nextSteps.push({ direction: item.direction, text: said, due: item.due, person });
        return item;
      }
      default:
        return item;
    }
  });
  const said = { ...fields, signals, reasons, people, nextSteps };
  // G19: where nothing gives a level, what speaks of one has nothing to stand on, and stays in the note.
  if (context.within?.hasLevel === true || said.level !== null)
    return { fields: said, items: settled, peopleAt, levelBefore };
  return {
    fields: { ...said, confidence: null, reasons: [] },
    items: settled.map((item) =>
      item.is === 'confidence' || item.is === 'reason'
        ? { is: 'unknown', why: 'needs a sentiment', candidates: [], start: item.start, end: item.end }
        : item,
    ),
    peopleAt,
    levelBefore,
  };
}

const samePerson = (left: LinePersonRef, right: LinePersonRef): boolean =>
  left.id === null ? right.id === null && left.name === right.name : left.id === right.id;
