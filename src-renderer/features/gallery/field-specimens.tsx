import { AtSign } from 'lucide-react';
import { useState } from 'react';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FieldLayout, FormRow } from '../../ui/field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { RulerSlider } from '../../ui/ruler-slider.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import styles from './field-specimens.module.css';
import { COMPANIES, type Company } from './sample-companies.ts';

/** Fields for text, numbers, days and things found by typing. */
export function FieldSpecimens() {
  const [count, setCount] = useState<number | null>(1200);
  const [day, setDay] = useState<string | null>('2026-11-24');
  const [noDay, setNoDay] = useState<string | null>(null);
  const [hour, setHour] = useState<string | null>('10:30');
  const [sure, setSure] = useState<number | null>(80);
  const [renewal, setRenewal] = useState<number | null>(75);
  const [none, setNone] = useState<number | null>(null);
  return (
    <>
      <div className={styles['columns']}>
        <TextField label="One line" defaultValue="Revised story without spare parts" />
        <TextField
          label="With icon and help"
          icon={AtSign}
          placeholder="name@example.org"
          description="Only this machine sees it."
        />
        <TextField label="Invalid" defaultValue="31 February" error="There is no such day. Type it as 28 Feb." />
        <TextField label="Disabled" defaultValue="Set by the import" isDisabled />
        <TextField label="Right to left" defaultValue="شركة الشحن الشمالية" />
        <NumberField label="Number" value={count} onChange={setCount} />
        <SearchField label="Search" keys="Ctrl F" />
        <DateField label="Day" value={day} onChange={setDay} isClearable />
        <DateField label="Day, empty" value={noDay} onChange={setNoDay} />
        <DateField label="Day, invalid" value="2026-02-03" onChange={setNoDay} error="It lies before the start." />
        <TimeField label="Time" value={hour} onChange={setHour} />
        <CompanyBox />
        <CompanyBox isLoading />
        <TextArea
          label="Several lines"
          defaultValue={
            'They like the story but want one figure out: their controller doubts it.\nNo date for the dry run.'
          }
        />
        <TextArea label="Several lines, empty" placeholder="What was said" />
      </div>
      <FieldLayout labels="start">
        <div className={styles['form']}>
          <TextField label="Because" defaultValue="Controller doubts one figure, and price came up twice" />
          <RulerSlider label="How sure" value={sure} onChange={setSure} />
          <RulerSlider label="Renewal" value={renewal} onChange={setRenewal} previous={85} previousLabel="was 85%" />
          <RulerSlider label="Not given" value={none} onChange={setNone} />
          <RulerSlider label="Disabled" value={40} onChange={setNone} isDisabled />
          <FormRow label="Anything">Words beside a label that is no field</FormRow>
        </div>
      </FieldLayout>
    </>
  );
}

function CompanyBox({ isLoading = false }: { isLoading?: boolean }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Company | null>(null);
  const found = isLoading
    ? []
    : COMPANIES.filter((company) => company.name.toLowerCase().includes(text.toLowerCase())).slice(0, 30);
  return (
    <ComboBox
      label={isLoading ? 'Found by typing, still searching' : 'Found by typing'}
      items={found}
      itemId={(company) => company.id}
      itemText={(company) => company.name}
      renderItem={(company) => (
        <>
          <SentimentMark level={company.level} size={10} />
          <span>{company.name}</span>
        </>
      )}
      inputValue={text}
      onInputChange={setText}
      selectedId={chosen?.id ?? null}
      onSelect={setChosen}
      placeholder="Name"
      isLoading={isLoading}
    />
  );
}
