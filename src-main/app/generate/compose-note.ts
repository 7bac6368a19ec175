import type { Level } from '#domain/sentiment';
import type { InteractionKind } from '#domain/interaction';
import { closers, middles, openers, teams, topics, writtenOpeners, type Mood } from './note-phrases.ts';
import type { Random } from './random.ts';

/** Writes notes; nothing is said twice in a row, and a piece comes back only when all others have been used. */
export interface NoteComposer {
  readonly note: (level: Level, kind: InteractionKind, people: readonly string[]) => string;
}

export const moodOf = (level: Level): Mood => (level >= 4 ? 'good' : level === 3 ? 'mixed' : 'bad');

export function createNoteComposer(random: Random): NoteComposer {
  const decks = new Map<readonly string[], string[]>();
  const draw = (list: readonly string[], fits: (piece: string) => boolean = () => true): string => {
    for (const deck of [decks.get(list) ?? [], random.shuffled(list)]) {
      const at = deck.findLastIndex(fits);
      if (at < 0) continue;
      decks.set(list, deck);
      return deck.splice(at, 1)[0] ?? '';
    }
    return '';
  };
  return {
    note: (level, kind, people) => {
      const mood = moodOf(level);
      const [topic, team] = [draw(topics), draw(teams)];
      const person = people[0] ?? 'The team';
      const alone = people.length < 2;
      const fits = (piece: string): boolean => !(alone && piece.includes('{o}')) && !clashes(piece, kind);
      const pieces = [draw(isWritten(kind) ? writtenOpeners[mood] : openers[mood], fits)];
      if (random.chance(0.85)) pieces.push(draw(middles[mood], fits));
      if (random.chance(0.25)) pieces.push(draw(middles[mood], fits));
      pieces.push(draw(closers[mood], fits));
      const said = new Set<string>();
      return (
        pieces
          .filter((piece) => piece !== '' && !said.has(piece) && said.add(piece).size > 0)
          .map((piece) => filled(piece, { p: person, o: people[1] ?? person, t: topic, u: team }))
          .join(' ') || `Brief exchange with ${person}.`
      );
    },
  };
}

const isWritten = (kind: InteractionKind): boolean => kind === 'email' || kind === 'message';

/** Words that do not go with the kind of touch: nobody picks up a meeting. */
const clashes = (piece: string, kind: InteractionKind): boolean =>
  (kind !== 'call' && kind !== 'support' && /\b(call|rang|picked up|cameras|in the call)\b/i.test(piece)) ||
  (kind !== 'meeting' && kind !== 'EBR' && kind !== 'event' && /\bon site\. The|\bI passed\b/.test(piece));

const filled = (piece: string, slots: Readonly<Record<string, string>>): string =>
  capital(piece.replace(/\{([potu])\}/g, (_, slot: string) => slots[slot] ?? ''));

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
