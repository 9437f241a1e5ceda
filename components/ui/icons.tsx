import type { ComponentProps } from "react";
import { cx } from "./cx";

export interface IconProps extends Omit<ComponentProps<"svg">, "d"> {
  /** Edge length as a CSS length; 1.25em unless told. */
  size?: string;
}

interface GlyphProps extends IconProps {
  d: string;
  /** Points along the line of reading, and turns with it. */
  directional?: boolean;
}

/** Icons are decoration: the words beside them (or an `aria-label`) carry the meaning. */
export function Glyph({ d, directional, size = "1.25em", className, ...rest }: GlyphProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
      focusable="false"
      className={cx("shrink-0", directional && "rtl:-scale-x-100", className)}
      {...rest}
    >
      <path d={d} />
    </svg>
  );
}

export function SearchIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.2 15.2 20.5 20.5"
      directional
    />
  );
}

export function BagIcon(props: IconProps) {
  return <Glyph {...props} d="M4.5 8.5h15v12h-15zM8.5 11V7a3.5 3.5 0 0 1 7 0v4" />;
}

export function AccountIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c0-3.3 3.4-5 7.5-5s7.5 1.7 7.5 5"
    />
  );
}

export function MenuIcon(props: IconProps) {
  return <Glyph {...props} d="M3.5 8.5h17M3.5 15.5h17" />;
}

export function CloseIcon(props: IconProps) {
  return <Glyph {...props} d="m5.5 5.5 13 13m0-13-13 13" />;
}

export function ArrowIcon(props: IconProps) {
  return <Glyph {...props} d="M4 12h16m-6-6 6 6-6 6" directional />;
}

export function ChevronIcon(props: IconProps) {
  return <Glyph {...props} d="m9.5 5.5 6.5 6.5-6.5 6.5" directional />;
}

export function ChevronDownIcon(props: IconProps) {
  return <Glyph {...props} d="m5.5 9 6.5 6.5L18.5 9" />;
}

export function PlusIcon(props: IconProps) {
  return <Glyph {...props} d="M12 5v14M5 12h14" />;
}

export function MinusIcon(props: IconProps) {
  return <Glyph {...props} d="M5 12h14" />;
}

export function CheckIcon(props: IconProps) {
  return <Glyph {...props} d="m4.5 12.5 5 5 10-11" />;
}

export function PinIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M12 21c4.5-4.6 6.5-8 6.5-11a6.5 6.5 0 1 0-13 0c0 3 2 6.4 6.5 11ZM12 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z"
    />
  );
}

export function FilterIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M3.5 7.500h10m4 0h3M3.5 16.500h3m4 0h10M15.5 9.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8.5 18.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"
      directional
    />
  );
}

export function WarningIcon(props: IconProps) {
  return <Glyph {...props} d="m12 3.5 9.5 17h-19zM12 10v5M12 16.700v1.6" />;
}
