import { encode } from "uqr";

interface QrCodeProps {
  text: string;
  /** What it is, for who cannot see it. */
  label: string;
  /**
   * How much of it may be soiled. L is sparse and easy for a poor camera, M bears a cracked screen.
   */
  ecc?: "L" | "M";
  className?: string;
}

/** A QR code, dark on white also in dark mode: scanners expect it so. */
export function QrCode({ text, label, ecc = "L", className }: QrCodeProps) {
  const { data, size } = encode(text, { ecc, border: 2 });
  const path = data
    .map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")).join(""))
    .join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
