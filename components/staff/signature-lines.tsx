/** The lines of a signature, within a drawing of its field. */
export function SignatureLines({ strokes }: { strokes: string }) {
  return (
    <path
      d={strokes}
      fill="none"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="stroke-ink"
    />
  );
}
