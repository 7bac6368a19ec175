import { hostOf, type MeetingPerson } from './meeting.ts';
import { foldName } from './name-fold.ts';

/** More guests than this is no talk with them. */
const mostNewPeople = 12;

export interface MeetingGuests {
  /** People of the account who came. */
  readonly known: readonly { readonly id: string; readonly name: string }[];
  /** Those who become people of the account with the log. */
  readonly fresh: readonly { readonly name: string; readonly email: string }[];
}

/** SW5: who of those asked to a meeting is kept as having been there: people of the account by address or name, and those new to it. */
export function guestsOf(
  asked: readonly MeetingPerson[],
  account: {
    readonly id: string;
    readonly people: readonly { readonly id: string; readonly name: string; readonly email: string | null }[];
    readonly internalDomains: readonly string[];
    /** Whose an address is, where it is surely one account's. */
    readonly accountOf: (email: string) => string | null;
  },
): MeetingGuests {
  const own = new Set(account.internalDomains);
  const known = new Map<string, MeetingGuests['known'][number]>();
  const fresh: MeetingGuests['fresh'][number][] = [];
  for (const { name, email, response } of asked) {
    if (response === 'declined' || (email !== null && own.has(hostOf(email)))) continue;
    const same =
      account.people.find((person) => person.email !== null && person.email.toLowerCase() === email) ??
      account.people.find((person) => name !== null && foldName(person.name) === foldName(name));
    if (same) known.set(same.id, { id: same.id, name: same.name });
    // A guest of another customer is no person of this one; without an address nobody knows whose they are.
    else if (email !== null && [null, account.id].includes(account.accountOf(email)))
      fresh.push({ name: name ?? email, email });
  }
  return { known: [...known.values()].slice(0, 180), fresh: fresh.length > mostNewPeople ? [] : fresh };
}
