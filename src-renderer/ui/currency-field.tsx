import { useMemo, useState } from 'react';
import { allCurrencies, currencyText } from '../lib/currencies.ts';
import { useLocale } from '../lib/use-locale.ts';
import { ComboBox } from './combo-box.tsx';

/** Props of {@link CurrencyField}. */
export interface CurrencyFieldProps {
  /** ISO 4217, such as "EUR". */
  value: string;
  onChange: (code: string) => void;
}

/** The currency of an amount, found by its code or its name. */
export function CurrencyField({ value, onChange }: CurrencyFieldProps) {
  const { locale } = useLocale();
  const currencies = useMemo(() => allCurrencies(locale), [locale]);
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = currencies.find(({ code }) => code === value);
  const wanted = typed?.trim().toLowerCase() ?? '';
  return (
    <ComboBox
      label="Currency"
      items={typed === null ? currencies : currencies.filter((one) => currencyText(one).toLowerCase().includes(wanted))}
      itemId={({ code }) => code}
      itemText={currencyText}
      inputValue={typed ?? (chosen ? currencyText(chosen) : value)}
      onInputChange={setTyped}
      selectedId={value}
      onSelect={(currency) => {
        if (currency === null) return;
        setTyped(null);
        onChange(currency.code);
      }}
      emptyText="No currency is called so"
    />
  );
}
