import { ChevronDown, type LucideIcon } from 'lucide-react';
import { Button, type ButtonProps } from './button.tsx';
import { MenuButton, type MenuButtonProps } from './menu-button.tsx';

/** One thing to choose. */
export interface MenuChoice<T extends string> {
  value: T;
  label: string;
  description: string;
  icon: LucideIcon;
}

/** Props of {@link ChoiceMenu}. */
export interface ChoiceMenuProps<T extends string>
  extends Pick<MenuButtonProps, 'placement'>, Pick<ButtonProps, 'size' | 'hang' | 'isDisabled'> {
  /** The name of the menu; the button says it before the choice. */
  label: string;
  choices: readonly MenuChoice<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** A quiet button that says what is chosen, with the icon of it, and opens the menu of the rest. */
export function ChoiceMenu<T extends string>({
  label,
  choices,
  value,
  onChange,
  placement,
  ...button
}: ChoiceMenuProps<T>) {
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <MenuButton
      label={label}
      placement={placement}
      entries={choices.map((choice) => ({
        id: choice.value,
        label: choice.label,
        description: choice.description,
        isSelected: choice.value === value,
        onAction: () => onChange(choice.value),
      }))}
    >
      <Button
        {...button}
        kind="quiet"
        icon={chosen?.icon}
        endIcon={ChevronDown}
        aria-label={`${label}: ${chosen?.label ?? value}`}
      >
        {chosen?.label ?? value}
      </Button>
    </MenuButton>
  );
}
