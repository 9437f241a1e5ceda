import { Glyph, type IconProps } from "@/components/ui/icons";

export function ScanIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M3.5 8V4.500h4M16.500 4.500h4V8M20.500 16v3.500h-4M7.500 19.500h-4V16M7 8.500v7M10.500 8.500v7M13.500 8.500v7M17 8.500v7"
    />
  );
}

export function GiftIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M4.500 11h15v9h-15zM3.500 7.500h17V11h-17zM12 7.500V20M12 7.500C8.500 7.500 7 6 7.500 4.500S11 4 12 7.500M12 7.500c3.500 0 5-1.500 4.500-3S13 4 12 7.500"
    />
  );
}

export function QueueIcon(props: IconProps) {
  return <Glyph {...props} d="M4 6.500h16M4 12h16M4 17.500h10" directional />;
}

export function MoreIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M4.500 4.500h6v6h-6zM13.500 4.500h6v6h-6zM4.500 13.500h6v6h-6zM13.500 13.500h6v6h-6z"
    />
  );
}

export function LockIcon(props: IconProps) {
  return (
    <Glyph {...props} d="M5.500 11h13v9h-13zM8.500 11V7.500a3.500 3.500 0 0 1 7 0V11M12 14.500v2" />
  );
}

export function UndoIcon(props: IconProps) {
  return <Glyph {...props} d="M8 5.500 4 9.500l4 4M4.500 9.500h9a5 5 0 0 1 0 10H9" directional />;
}

export function PrintIcon(props: IconProps) {
  return <Glyph {...props} d="M7 9V4h10v5M7 16.500H4V9h16v7.500h-3M7 13.500h10V20H7z" />;
}

export function ReturnIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M4.500 7.500 12 4l7.500 3.500v9L12 20l-7.500-3.500zM4.500 7.500 12 11l7.500-3.500M12 11v9"
    />
  );
}

export function CountIcon(props: IconProps) {
  return <Glyph {...props} d="M5 4.500v15M10 4.500v15M15 4.500v15M3 16.500 20 7" />;
}

export function DifferenceIcon(props: IconProps) {
  return <Glyph {...props} d="M4.500 9h15M4.500 15h15M16 4.500 8 19.500" />;
}

export function DayIcon(props: IconProps) {
  return <Glyph {...props} d="M4 19.500h16M6.500 16v-5M12 16V5M17.500 16V9" directional />;
}

export function SettingsIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M4 7.500h9m4 0h3M15 9.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM4 16.500h3m4 0h9M9 18.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"
    />
  );
}

/** A coin, and the tray that it comes out of. */
export function PayoutIcon(props: IconProps) {
  return <Glyph {...props} d="M12 3.500a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12 6v5M4 15.500v5h16v-5" />;
}

export function DeviceIcon(props: IconProps) {
  return <Glyph {...props} d="M7 3.500h10v17H7zM10.500 17.500h3" />;
}

/** A person, and a word to them. */
export function HelpIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M8.500 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3 19.500c0-3 2.500-5 5.500-5s5.500 2 5.500 5M14.500 5h6v5h-3l-2 2v-2h-1z"
    />
  );
}

export function SellIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M5.500 8.500h13l1 11.500h-15zM9 8.500V7a3 3 0 0 1 6 0v1.500M12 11.500v5.500M9.250 14.250h5.500"
    />
  );
}

export function TransferIcon(props: IconProps) {
  return <Glyph {...props} d="M4 8.500h15l-3.500-3.500M20 15.500H5l3.500 3.500" directional />;
}
