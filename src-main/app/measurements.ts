import type { Input } from '#contract/channels';
import type { NotFound, StillToCome } from '#contract/failures';
import type { MeasurementFields } from '#contract/outcomes';
import type { MeasurementRow } from '#domain/plan-rows';
import { err, ok, type Result } from '#domain/result';
import { dateOf } from '#domain/time';
import { blankToNull } from './blank-to-null.ts';
import { namedPerson } from './named-person.ts';
import type { BookWriter, Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

const gone: NotFound = { type: 'NotFound', what: 'measurement' };

/** A dated reading of an outcome's metric. Each stands beside the others; none overwrites another. */
export const addMeasurement: Command<Input<'measurements:add'>, { readonly id: string }, NotFound | StillToCome> = {
  act: 'measurement.add',
  label: () => 'measurement of an outcome',
  run: (book, { itemId, ...fields }) => {
    const item = book.get('plan_items', itemId);
    if (!item) return err({ type: 'NotFound', what: 'outcome' });
    const said = saidIn(book, item.account_id, fields);
    if (!said.ok) return said;
    const id = book.newId();
    book.insert('measurements', {
      id,
      account_id: item.account_id,
      item_id: itemId,
      ...said.value,
      recorded_at: book.now,
      zone: book.zone,
      // What is measured may be seen by whom the outcome may be seen by.
      audience: item.audience,
    });
    return ok({ id });
  },
};

/** Corrects a measurement, or confirms it. What stood before stays in the journal. */
export const updateMeasurement: Command<Input<'measurements:update'>, null, NotFound | StillToCome> = {
  act: 'measurement.update',
  label: ({ confirmed }) => (confirmed ? 'confirmation of a measurement' : 'change of a measurement'),
  run: (book, { id, ...fields }) => {
    const row = book.get('measurements', id);
    if (!row) return err(gone);
    const said = saidIn(book, row.account_id, fields);
    if (!said.ok) return said;
    book.update('measurements', id, said.value);
    return ok(null);
  },
};

export const removeMeasurement: Command<{ readonly id: string }, null, NotFound> = {
  act: 'measurement.remove',
  label: () => 'removal of a measurement',
  run: (book, { id }) => {
    if (!book.get('measurements', id)) return err(gone);
    removeRow(book, 'measurements', id);
    return ok(null);
  },
};

type Said = Pick<
  MeasurementRow,
  'value' | 'on_date' | 'source' | 'confirmed_by' | 'confirmed_name' | 'confirmed_on' | 'confirmed_words'
>;

function saidIn(
  book: BookWriter,
  accountId: string,
  { value, on, source, confirmed }: MeasurementFields,
): Result<Said, NotFound | StillToCome> {
  const today = dateOf(book.now, book.zone);
  if (on > today || (confirmed && confirmed.on > today)) return err({ type: 'StillToCome' });
  const who = confirmed ? namedPerson(book, accountId, confirmed.person) : ok(null);
  if (!who.ok) return who;
  return ok({
    value,
    on_date: on,
    source: blankToNull(source),
    confirmed_by: who.value?.id ?? null,
    confirmed_name: who.value?.name ?? null,
    confirmed_on: confirmed?.on ?? null,
    confirmed_words: blankToNull(confirmed?.words ?? null),
  });
}
