import { Glyph, type IconProps } from "../ui/icons";

export function CubeIcon(props: IconProps) {
  return (
    <Glyph
      {...props}
      d="m12 3.5 7.5 4.2v8.6L12 20.500l-7.5-4.2V7.700zM4.500 7.700 12 12l7.5-4.3M12 12v8.5"
    />
  );
}

export function RoomIcon(props: IconProps) {
  return <Glyph {...props} d="M4 4v13.500l3-2.500h10l3 2.500V4M7 15V4m10 11V4M9.500 18.500h5" />;
}
