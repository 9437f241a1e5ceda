/**
 * The pictures of one finish, in their order, as paths below the folder of the catalogue's files.
 * Photographs come first, led by the poster where no front was photographed. What was never
 * modelled has drawings. The drawing with dimensions is last.
 */
export function picturesOf(
  { slug, photographs }: { slug: string; photographs: readonly string[] },
  finish: string,
): string[] {
  const drawn = (view: string) => `pictures/${slug}/${finish}-${view}.svg`;
  const isTaken = (view: string) => photographs.includes(`${finish}-${view}`);
  const whole = ["front", "poster"].find(isTaken);
  // A detail alone would not show the thing.
  if (!whole) return ["front", "detail", "dimensions"].map(drawn);
  const taken = [whole, ...["quarter", "detail", "room"].filter(isTaken)];
  return [...taken.map((view) => `photos/${slug}/${finish}-${view}-800.webp`), drawn("dimensions")];
}
