import type { Picture as PictureFile } from "@/lib/catalog";
import { cx } from "../ui/cx";
import { Picture } from "../ui/picture";

/** The small square picture of a line; its place is kept when there is none. */
export function LinePicture({
  picture,
  className,
}: {
  picture: PictureFile | null;
  className?: string;
}) {
  return (
    <span
      className={cx(
        "block aspect-square shrink-0 overflow-hidden rounded-xs bg-surface",
        className,
      )}
    >
      {picture && <Picture picture={picture} alt="" className="size-full" />}
    </span>
  );
}
