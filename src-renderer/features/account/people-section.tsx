import { Plus } from 'lucide-react';
import { useRef } from 'react';
import type { Person } from '#contract/accounts';
import { countWords } from '../../lib/count-words.ts';
import { formatDate } from '../../lib/format-date.ts';
import type { Here } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { useRowFocusKept } from '../../ui/use-focus-kept.ts';
import { PartRow, type PartActs } from './part-row.tsx';
import styles from './plain-table.module.css';

/** Props of {@link PeopleSection}. */
export interface PeopleSectionProps {
  people: readonly Person[];
  here: Here;
  /** Null where the book can only be read. */
  onAdd: (() => void) | null;
  actsOn: (person: Person) => PartActs | null;
}

/** Who is at the customer. */
export function PeopleSection({ people, here, onAdd, actsOn }: PeopleSectionProps) {
  const root = useRef<HTMLTableElement>(null);
  useRowFocusKept(root);
  // A column that has nothing to say takes no room.
  const hasTitle = people.some(({ title, formerSince }) => title !== null || formerSince !== null);
  const hasEmail = people.some(({ email }) => email !== null);
  return (
    <>
      <SectionHeading
        name="People"
        id="people"
        finding={findingOf(people)}
        end={
          onAdd && (
            <Button kind="quiet" size="small" icon={Plus} hang="end" onPress={onAdd}>
              Add a person
            </Button>
          )
        }
      />
      {people.length > 0 && (
        <table className={cx(styles.table)} ref={root}>
          <thead>
            <tr>
              <th scope="col">Name</th>
              {hasTitle && <th scope="col">Title</th>}
              {hasEmail && <th scope="col">Email</th>}
              {onAdd && <td />}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => {
              const { id, name, title, email, formerSince } = person;
              return (
                <PartRow key={id} name={name} isPast={formerSince !== null} acts={actsOn(person)}>
                  {hasTitle && (
                    <td>
                      {formerSince === null
                        ? (title ?? '')
                        : [title, `left ${formatDate(formerSince, here)}`].filter((part) => part !== null).join(', ')}
                    </td>
                  )}
                  {hasEmail && <td className={cx(styles.copies)}>{email ?? ''}</td>}
                </PartRow>
              );
            })}
          </tbody>
        </table>
      )}
    </>
  );
}

function findingOf(people: readonly Person[]): string {
  if (people.length === 0) return 'Nobody here is known yet.';
  const current = people.filter(({ formerSince }) => formerSince === null).length;
  const left = people.length - current;
  return `You know ${countWords(current, 'person', 'people')} here${left > 0 ? ` and ${countWords(left, 'who left', 'who left')}` : ''}.`;
}
