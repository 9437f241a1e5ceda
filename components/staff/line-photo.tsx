import { cx } from "@/components/ui/cx";
import { pictureAddress } from "@/lib/picture-address";

interface LinePhotoProps {
  line: { preview: string | null };
  className?: string;
}

/** The article as it looks on the shelf; its name stands beside it. */
export function LinePhoto({ line: { preview }, className }: LinePhotoProps) {
  return (
    <span
      className={cx(
        "grid size-16 shrink-0 place-items-center overflow-hidden rounded-sm bg-surface",
        className,
      )}
    >
      {preview && (
        <img
          src={pictureAddress(preview, 400)}
          alt=""
          loading="lazy"
          decoding="async"
          className="size-full object-cover"
        />
      )}
    </span>
  );
}
