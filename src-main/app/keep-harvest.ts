import type { NotFound } from '#contract/failures';
import type { Harvest, HarvestItem } from '#contract/reflections';
import type { InteractionRow } from '#domain/book-tables';
import { themeKey } from '#domain/reflection-themes';
import { err, ok } from '#domain/result';
import { openCommitment } from './open-commitment.ts';
import type { BookWriter, Command } from './ports/book-writer.ts';
import { standingReadings } from './standing-readings.ts';

/** Keeps what was picked out of a reflection: one act with all that it turns into. */
export const keepHarvest: Command<Harvest, { readonly promises: number }, NotFound> = {
  act: 'reflection.harvest',
  label: () => 'harvest of a reflection',
  run: (book, harvest) => {
    const talk = book.get('interactions', harvest.interactionId);
    if (!talk) return err({ type: 'NotFound', what: 'interaction' });
    const reflectionId = reflectionOf(book, talk, harvest);
    for (const item of harvest.items) keepItem(book, talk, reflectionId, item, harvest);
    keepObjectives(book, talk, reflectionId, harvest);
    keepLevel(book, talk, harvest);
    return ok({ promises: harvest.items.filter(({ promise }) => promise !== null).length });
  },
};

/** The reflection of the interaction; one that was only logged becomes one now. */
function reflectionOf(book: BookWriter, talk: InteractionRow, { audience }: Harvest): string {
  const [known] = book.where('reflections', { interaction_id: talk.id });
  if (known) {
    book.update('reflections', known.id, { harvested_at: book.now, audience });
    return known.id;
  }
  const id = book.newId();
  book.insert('reflections', {
    id,
    account_id: talk.account_id,
    interaction_id: talk.id,
    started_at: talk.at,
    ended_at: null,
    zone: talk.zone,
    minutes: '[]',
    harvested_at: book.now,
    audience,
    created_at: book.now,
  });
  return id;
}

function keepItem(
  book: BookWriter,
  talk: InteractionRow,
  reflectionId: string,
  item: HarvestItem,
  { audience }: Harvest,
): void {
  const about = { account_id: talk.account_id, interaction_id: talk.id, person_id: null, audience };
  const heard = { occurred_at: talk.at, recorded_at: book.now, zone: talk.zone };
  let commitmentId: string | null = null;
  if (item.promise) {
    const { direction, text, due } = item.promise;
    commitmentId = openCommitment(book, { ...about, direction, text, due, origin: 'reflection' });
  }
  if (item.signal) book.insert('interaction_signals', { id: book.newId(), interaction_id: talk.id, ...item.signal });
  if (item.scale)
    book.insert('perceptions', { ...about, ...heard, id: book.newId(), ...item.scale, quote: item.quote || null });
  if (item.said) {
    book.insert('value_statements', { ...about, ...heard, id: book.newId(), said: item.said, words: item.quote });
  }
  if (item.quote === '') return;
  book.insert('harvests', {
    id: book.newId(),
    account_id: talk.account_id,
    reflection_id: reflectionId,
    kind: item.kind,
    quote: item.quote,
    starts: item.starts,
    meaning: meaningOf(item),
    theme: item.theme,
    commitment_id: commitmentId,
    audience,
    created_at: book.now,
  });
}

function meaningOf({ meaning, scale, said, signal }: HarvestItem): string | null {
  if (scale) return `${scale.scale} ${scale.value}`;
  if (said && !meaning) return said === 'yes' ? 'Can say the value' : 'Cannot say the value';
  return meaning ?? signal?.signal ?? null;
}

function keepObjectives(book: BookWriter, talk: InteractionRow, reflectionId: string, harvest: Harvest): void {
  for (const { id, text, state } of harvest.objectives) {
    const known = id === null ? undefined : book.get('objectives', id);
    const objectiveId = known?.id ?? book.newId();
    if (!known) {
      book.insert('objectives', {
        id: objectiveId,
        account_id: talk.account_id,
        text,
        audience: harvest.audience,
        created_at: book.now,
      });
    }
    const [asked] = book.where('objective_checks', { objective_id: objectiveId, reflection_id: reflectionId });
    if (asked) book.update('objective_checks', asked.id, { state });
    else
      book.insert('objective_checks', {
        id: book.newId(),
        objective_id: objectiveId,
        reflection_id: reflectionId,
        state,
        words: null,
        at: talk.at,
      });
  }
}

/** A level that the talk already has is corrected by a new reading, never overwritten. */
function keepLevel(book: BookWriter, talk: InteractionRow, { level, audience }: Harvest): void {
  if (level === null) return;
  const standing = standingReadings(book, { interaction_id: talk.id }).at(-1);
  if (standing?.level === level) return;
  book.insert('readings', {
    id: book.newId(),
    corrects: standing?.id ?? null,
    account_id: talk.account_id,
    interaction_id: talk.id,
    level,
    confidence: null,
    reasons: '[]',
    occurred_at: talk.at,
    recorded_at: book.now,
    zone: talk.zone,
    source: 'reflection',
    audience,
  });
}

/** Writes a theme otherwise wherever it stands; the name of another theme merges the two. */
export const renameTheme: Command<{ readonly from: string; readonly to: string }, { readonly changed: number }, never> =
  {
    act: 'theme.rename',
    label: ({ from }) => `renaming of ${from}`,
    run: (book, { from, to }) => {
      const same = book
        .where('harvests', {})
        .filter(
          ({ theme }) => theme !== null && (themeKey(theme) === themeKey(from) || themeKey(theme) === themeKey(to)),
        );
      // What the other one was called before is written the same way, so that one theme has one spelling.
      const changed = same.filter(({ theme }) => theme !== to);
      for (const { id } of changed) book.update('harvests', id, { theme: to });
      return ok({ changed: changed.length });
    },
  };
