import { Select } from './select.tsx';
import { TextField } from './text-field.tsx';

/** Somebody of the account by id, somebody new by name, or nobody. */
export type ChosenPerson = { readonly id: string } | { readonly name: string } | null;

/** Props of {@link PersonChoice}. */
export interface PersonChoiceProps {
  label: string;
  people: readonly { readonly id: string; readonly name: string; readonly former: boolean }[];
  value: ChosenPerson;
  onChange: (person: ChosenPerson) => void;
}

const nobody = '';

/** Who it was: one of the people who are known, or a first name where nobody is. */
export function PersonChoice({ label, people, value, onChange }: PersonChoiceProps) {
  if (people.length === 0)
    return (
      <TextField
        label={label}
        description="Left empty, nobody is named."
        value={value !== null && 'name' in value ? value.name : ''}
        maxLength={500}
        onChange={(name) => onChange(name.trim() === '' ? null : { name })}
      />
    );
  return (
    <Select
      label={label}
      value={value !== null && 'id' in value ? value.id : nobody}
      onChange={(id) => onChange(id === nobody ? null : { id })}
      options={[
        { value: nobody, label: 'Nobody named' },
        ...people.map(({ id, name, former }) => ({ value: id, label: former ? `${name}, left` : name })),
      ]}
    />
  );
}

/** What is handed over: a name without the spaces around it. */
export const personOf = (person: ChosenPerson): ChosenPerson =>
  person !== null && 'name' in person ? { name: person.name.trim() } : person;
