import type { Person } from '#contract/accounts';
import { formatDate } from '../../lib/format-date.ts';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { cx } from '../../ui/cx.ts';
import { countWords } from '../../lib/count-words.ts';
import styles from './plain-table.module.css';
import type { Here } from '../../lib/use-here.ts';

/** Props of {@link PeopleSection}. */
export interface PeopleSectionProps {
  people: readonly Person[];
  here: Here;
}

/** Who is at the customer. */
export function PeopleSection({ people, here }: PeopleSectionProps) {
  const current = people.filter(({ formerSince }) => formerSince === null).length;
  const words = countWords(current, 'person', 'people');
  // A column that has nothing to say takes no room.
  const hasTitle = people.some(({ title, formerSince }) => title !== null || formerSince !== null);
  const hasEmail = people.some(({ email }) => email !== null);
  return (
    <>
      <SectionHeading
        name="People"
        id="people"
        finding={`You know ${words} here${current < people.length ? ` and ${people.length - current} who left` : ''}.`}
      />
      <table className={cx(styles.table)}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            {hasTitle && <th scope="col">Title</th>}
            {hasEmail && <th scope="col">Email</th>}
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, name, title, email, formerSince }) => (
            <tr key={id} className={cx(formerSince !== null && styles.past)}>
              <th scope="row" dir="auto">
                {name}
              </th>
              {hasTitle && (
                <td>
                  {formerSince === null
                    ? (title ?? '')
                    : [title, `left ${formatDate(formerSince, here)}`].filter((part) => part !== null).join(', ')}
                </td>
              )}
              {hasEmail && <td className={cx(styles.copies)}>{email ?? ''}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
