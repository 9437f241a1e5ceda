import type { ComponentProps } from "react";
import { cx } from "./cx";

interface IconProps extends Omit<ComponentProps<"svg">, "d"> {
  /** Edge length as a CSS length; 1.25em unless told. */
  size?: string;
}

interface GlyphProps extends IconProps {
  d: string;
  /** Points along the line of reading, and turns with it. */
  directional?: boolean;
}

/** Icons are decoration: the words beside them (or an `aria-label`) carry the meaning. */
function Glyph({ d, directional, size = "1.25em", className, ...rest }: GlyphProps) {
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

export function GlobeIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM3.5 12h17M12 3.5c5 5.3 5 11.7 0 17-5-5.3-5-11.7 0-17Z"
    />
  );
}

export function ClockIcon(props: IconProps) {
  return <Glyph {...props} d="M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.500V12l3.5 2" />;
}

export function StoreIcon(props: IconProps) {
  return <Glyph {...props} d="M4 10.500V20h16v-9.500M3 10.5 5 4h14l2 6.500zM9.5 20v-5.500h5V20" />;
}

export function TruckIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M2.5 6.500h11v10h-11zM13.5 10h4l4 3.500v3h-8zM7 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM17.5 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"
      directional
    />
  );
}

export function CubeIcon(props: IconProps) {
  return <Glyph {...props} d="m12 3 8 4.500v9L12 21l-8-4.500v-9zM4 7.500l8 4.5 8-4.500M12 12v9" />;
}

export function RulerIcon(props: IconProps) {
  return <Glyph {...props} d="M2.5 8.500h19v7h-19zM7 8.500V12m5-3.500V12m5-3.500V12" />;
}

export function CameraIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M3.5 7.500h4l1.5-3h6l1.5 3h4v12h-17zM12 16.500a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z"
    />
  );
}

export function ScanIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M3.5 8V3.500H8M16 3.500h4.500V8M20.5 16v4.500H16M8 20.500H3.500V16M7.5 8v8m3-8v8m3-8v8m3-8v8"
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

export function InfoIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M12 20.500a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 11v5.500M12 7.200v1.6"
    />
  );
}

export function WarningIcon(props: IconProps) {
  return <Glyph {...props} d="m12 3.5 9.5 17h-19zM12 10v5M12 16.700v1.6" />;
}

export function TrashIcon(props: IconProps) {
  return <Glyph {...props} d="M4 6.500h16M9 6.500v-3h6v3M6 6.500l1 14h10l1-14" />;
}

export function PencilIcon(props: IconProps) {
  return <Glyph {...props} d="m4 20 1-4.500L16.5 4l3.5 3.500L8.5 19z" directional />;
}

export function HeartIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M12 20C7 16 3.5 12.8 3.5 9a4.3 4.3 0 0 1 8.5-1.200A4.3 4.3 0 0 1 20.5 9c0 3.8-3.5 7-8.5 11Z"
    />
  );
}

export function ShareIcon(props: IconProps) {
  return <Glyph {...props} d="M12 15V3.500m-4 4 4-4 4 4M5 12v8.500h14V12" />;
}

export function PhoneIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M4 4.500h4.500l1.5 5-2.5 1.800a12 12 0 0 0 5.2 5.200l1.8-2.5 5 1.500V20c-9 .5-16-6.5-15.5-15.500Z"
    />
  );
}

export function SunIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M12 16.500a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM12 2v2.500m0 15V22M2 12h2.500m15 0H22M5 5l1.7 1.700m10.6 10.600L19 19m0-14-1.7 1.700M6.7 17.3 5 19"
    />
  );
}

export function MoonIcon(props: IconProps) {
  return <Glyph {...props} d="M19.5 14.500A8 8 0 0 1 9.5 4.500a8 8 0 1 0 10 10Z" />;
}
