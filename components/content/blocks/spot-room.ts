interface Place {
  /** In per cent from the picture's left and top. */
  x: number;
  y: number;
}

/** How far the middles of two marks are apart at least, in pixels: their size and a little air. */
const apart = 34;

/** Widths of a picture from which its marks may be shown, in pixels, as Tailwind names them. */
const steps = [
  { width: 256, className: "" },
  { width: 384, className: "hidden @sm:block" },
  { width: 512, className: "hidden @lg:block" },
  { width: 672, className: "hidden @2xl:block" },
  { width: 896, className: "hidden @4xl:block" },
] as const;

/**
 * The class that shows a picture's marks only where the picture is so wide that none lies upon
 * another. The list beside it has the same links at every width.
 * @param ratio the picture's height by its width
 */
export function classOfSpots(places: readonly Place[], ratio: number): string {
  const nearest = Math.min(
    ...places.flatMap((one, at) =>
      places
        .slice(at + 1)
        .map((other) => Math.hypot(one.x - other.x, (one.y - other.y) * ratio) / 100),
    ),
    1,
  );
  return steps.find(({ width }) => width * nearest >= apart)?.className ?? "hidden";
}
