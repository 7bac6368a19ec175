/** Props of {@link BrandMark}. */
export interface BrandMarkProps {
  /** Edge in px at the normal text size. */
  size?: number | undefined;
}

/** The mark of the app: three bars hanging from a line, each deeper than the one before. The name stands beside it. */
export function BrandMark({ size = 16 }: BrandMarkProps) {
  const edge = `${size / 16}rem`;
  return (
    <svg
      width={edge}
      height={edge}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M2 2.5h12" strokeWidth="1.5" />
      <path d="M4 5v3M8 5v5.5M12 5v9" strokeWidth="2.2" />
    </svg>
  );
}
