import type { Input } from '#contract/channels';
import type { NotFound } from '#contract/failures';
import type { OnboardingFields } from '#contract/onboarding';
import type { OnboardingRow } from '#domain/onboarding-rows';
import { err, ok } from '#domain/result';
import { blankToNull } from './blank-to-null.ts';
import type { Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

const gone: NotFound = { type: 'NotFound', what: 'onboarding' };

/** Writes what is known of an account's onboarding; the first time it begins one. */
export const putOnboarding: Command<Input<'onboarding:put'>, null, NotFound> = {
  act: 'onboarding.put',
  label: () => 'onboarding',
  run: (book, { accountId, fields }) => {
    if (!book.get('accounts', accountId)) return err({ type: 'NotFound', what: 'account' });
    const [known] = book.where('onboardings', { account_id: accountId });
    if (known) {
      book.update('onboardings', known.id, columnsOf(fields));
      return ok(null);
    }
    book.insert('onboardings', {
      id: book.newId(),
      account_id: accountId,
      signed_on: null,
      kickoff_on: null,
      planned_live_on: null,
      live_on: null,
      first_value: null,
      planned_first_value_on: null,
      first_value_on: null,
      second_value: null,
      second_value_on: null,
      blockers: null,
      closed_on: null,
      audience: 'manager',
      created_at: book.now,
      ...columnsOf(fields),
    });
    return ok(null);
  },
};

export const closeOnboarding: Command<Input<'onboarding:close'>, null, NotFound> = {
  act: 'onboarding.close',
  label: ({ on }) => (on === null ? 'reopening of an onboarding' : 'end of an onboarding'),
  run: (book, { id, on }) => {
    if (!book.get('onboardings', id)) return err(gone);
    book.update('onboardings', id, { closed_on: on });
    return ok(null);
  },
};

export const removeOnboarding: Command<Input<'onboarding:remove'>, null, NotFound> = {
  act: 'onboarding.remove',
  label: () => 'removal of an onboarding',
  run: (book, { id }) => {
    if (!book.get('onboardings', id)) return err(gone);
    removeRow(book, 'onboardings', id);
    return ok(null);
  },
};

function columnsOf(
  fields: Partial<{ [K in keyof OnboardingFields]: OnboardingFields[K] | undefined }>,
): Partial<OnboardingRow> {
  const columns: Partial<OnboardingRow> = {};
  if (fields.signedOn !== undefined) columns.signed_on = fields.signedOn;
  if (fields.kickoffOn !== undefined) columns.kickoff_on = fields.kickoffOn;
  if (fields.plannedLiveOn !== undefined) columns.planned_live_on = fields.plannedLiveOn;
  if (fields.liveOn !== undefined) columns.live_on = fields.liveOn;
  if (fields.firstValue !== undefined) columns.first_value = blankToNull(fields.firstValue);
  if (fields.plannedFirstValueOn !== undefined) columns.planned_first_value_on = fields.plannedFirstValueOn;
  if (fields.firstValueOn !== undefined) columns.first_value_on = fields.firstValueOn;
  if (fields.secondValue !== undefined) columns.second_value = blankToNull(fields.secondValue);
  if (fields.secondValueOn !== undefined) columns.second_value_on = fields.secondValueOn;
  if (fields.blockers !== undefined) columns.blockers = blankToNull(fields.blockers);
  return columns;
}
