import type { ReflectionPreparation } from '#contract/reflections';
import { Checkbox } from '../../ui/checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './prepare-page.module.css';

/** Props of {@link PeopleChoice}. */
export interface PeopleChoiceProps {
  people: ReflectionPreparation['people'];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  isDisabled: boolean;
}

/** With whom; nobody need be chosen. */
export function PeopleChoice({ people, chosen, onChange, isDisabled }: PeopleChoiceProps) {
  if (people.length === 0) return null;
  return (
    <div role="group" aria-label="With" className={cx(styles.people)}>
      <span className={cx(styles.with)} aria-hidden="true">
        With
      </span>
      {people.map(({ id, name }) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          isDisabled={isDisabled}
          onChange={(isChosen) => onChange(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id))}
        >
          {name}
        </Checkbox>
      ))}
    </div>
  );
}
