import { useMemo, useState } from 'react';
import type { Reflection } from '#contract/reflections';
import { themeKey } from '#domain/reflection-themes';
import type { Here } from '../../lib/use-here.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { cx } from '../../ui/cx.ts';
import type { FormItem, HarvestForm } from './harvest-form.ts';
import styles from './harvest.module.css';
import { ThemeLine } from './theme-line.tsx';

/** Props of {@link ThemeField}. */
export interface ThemeFieldProps {
  item: FormItem;
  onChange: (theme: string | null) => void;
  reflection: Reflection;
  form: HarvestForm;
  here: Here;
}

interface KnownTheme {
  readonly name: string;
  readonly count: number;
}

/** A theme in one's own words, completed with those in use, so that the same thing is called the same. */
export function ThemeField({ item, onChange, reflection, form, here }: ThemeFieldProps) {
  const [isTouched, setIsTouched] = useState(false);
  const typed = item.theme ?? '';
  const known = useMemo(() => {
    const byKey = new Map<string, KnownTheme>();
    for (const { theme, accountIds } of reflection.themes)
      byKey.set(themeKey(theme), { name: theme, count: accountIds.length });
    for (const { key, theme } of form.items)
      if (theme && key !== item.key && !byKey.has(themeKey(theme)))
        byKey.set(themeKey(theme), { name: theme, count: 1 });
    return [...byKey.values()];
  }, [reflection.themes, form.items, item.key]);
  const wanted = themeKey(typed);
  return (
    <>
      <ComboBox<KnownTheme>
        label="Theme"
        labelAt="hidden"
        placeholder="Theme, as others say it too"
        items={known.filter(({ name }) => wanted === '' || themeKey(name).includes(wanted)).slice(0, 8)}
        itemId={({ name }) => name}
        itemText={({ name }) => name}
        renderItem={({ name, count }) => (
          <span>
            {name} <span className={cx(styles.faint)}>{count === 1 ? '1 customer' : `${count} customers`}</span>
          </span>
        )}
        inputValue={typed}
        onInputChange={(text) => {
          setIsTouched(true);
          onChange(text === '' ? null : text.slice(0, 120));
        }}
        selectedId={null}
        onSelect={(theme) => {
          if (theme) onChange(theme.name);
        }}
        allowsFreeText
        emptyText="A new theme"
      />
      {typed.trim() !== '' && (!isTouched || known.some(({ name }) => themeKey(name) === wanted)) && (
        <ThemeLine theme={typed} reflection={reflection} here={here} />
      )}
    </>
  );
}
