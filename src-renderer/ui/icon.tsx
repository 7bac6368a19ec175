import type { LucideIcon } from 'lucide-react';

/** Props of {@link Icon}. */
export interface IconProps {
  /** The lucide icon to draw. */
  of: LucideIcon;
  /** Edge in px at the normal text size; it grows with the system's text size. */
  size?: number;
  /** Extra class, for colour or position only. */
  className?: string;
}

/** A decorative icon in the one stroke of this interface. What it means is said by words beside it. */
export function Icon({ of: Glyph, size = 16, className }: IconProps) {
  const edge = `${size / 16}rem`;
  return (
    <Glyph
      width={edge}
      height={edge}
      strokeWidth={1.75}
      absoluteStrokeWidth={false}
      aria-hidden
      focusable={false}
      {...(className === undefined ? {} : { className })}
    />
  );
}
