import { useMemo, useState } from 'react';
import { allCurrencies, currencyText, type Currency } from '../../lib/currencies.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { SettingsSection, type SettingsPart } from './settings-section.tsx';
import { useLocale } from '../../lib/use-locale.ts';

/** The currency of amounts that name none. */
export function MoneySection({ settings, put, isReadOnly }: SettingsPart) {
  const { locale } = useLocale();
  const currencies = useMemo(() => allCurrencies(locale), [locale]);
  const chosen = currencies.find(({ code }) => code === settings.defaultCurrency);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <SettingsSection name="Default currency" about="For amounts in a file that name none. Nothing is ever converted.">
      <div style={{ maxWidth: '20rem' }}>
        <ComboBox<Currency>
          label="Default currency"
          labelAt="hidden"
          items={
            typed === null
              ? currencies
              : currencies.filter((one) => currencyText(one).toLowerCase().includes(typed.toLowerCase()))
          }
          itemId={({ code }) => code}
          itemText={currencyText}
          inputValue={typed ?? (chosen ? currencyText(chosen) : settings.defaultCurrency)}
          onInputChange={setTyped}
          selectedId={settings.defaultCurrency}
          onSelect={(currency) => {
            setTyped(null);
            if (currency && currency.code !== settings.defaultCurrency) put({ defaultCurrency: currency.code });
          }}
          isDisabled={isReadOnly}
        />
      </div>
    </SettingsSection>
  );
}
