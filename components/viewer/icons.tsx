import { Glyph, type IconProps } from "../ui/icons";

export function CubeIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="m12 3.5 7.5 4.2v8.6L12 20.500l-7.5-4.2V7.700zM4.500 7.700 12 12l7.5-4.3M12 12v8.5"
    />
  );
}
