import { Glyph, type IconProps } from "../../ui/icons";

export function TurnLeftIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M5 8.5C6.800 6 9.200 4.700 12 4.700a7.300 7.300 0 1 1-7 9.400M4.500 4.500v4.200h4.200"
    />
  );
}

export function TurnRightIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M19 8.5c-1.800-2.500-4.200-3.800-7-3.800a7.300 7.300 0 1 0 7 9.400M19.500 4.500v4.200h-4.200"
    />
  );
}

export function TiltUpIcon(props: IconProps) {
  return <Glyph {...props} d="m6 14.500 6-6 6 6" />;
}

export function TiltDownIcon(props: IconProps) {
  return <Glyph {...props} d="m6 9.500 6 6 6-6" />;
}

export function ResetIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="M4.500 9V4.500H9M15 4.500h4.500V9M19.500 15v4.500H15M9 19.500H4.500V15M12 13.500a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3Z"
    />
  );
}

export function RulerIcon(props: IconProps) {
  return <Glyph {...props} d="M3.500 15.500 15.500 3.500l5 5-12 12zM7 12l2 2m1-5 3 3m0-6 2 2" />;
}

export function GrowIcon(props: IconProps) {
  return <Glyph {...props} d="M13.500 4.500h6v6m0-6-7 7M10.500 19.500h-6v-6m0 6 7-7" />;
}

export function ShrinkIcon(props: IconProps) {
  return <Glyph {...props} d="M19.500 10.500h-6v-6m0 6 6.500-6.500M4.500 13.500h6v6m0-6L4 20" />;
}

export function ShareIcon(props: IconProps) {
  return <Glyph {...props} d="M12 15V3.800M8 7.500l4-4 4 4M6.500 11h-2v9.500h15V11h-2" />;
}
