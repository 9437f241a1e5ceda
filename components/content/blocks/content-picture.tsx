import type { ShownPicture } from "@/contracts/content/shown";
import { pictureAddress } from "@/lib/picture-address";
import { Picture } from "../../ui/picture";

interface ContentPictureProps {
  picture: ShownPicture;
  /** Over the page's whole width, also in a large window; else over half of it. */
  wide?: boolean;
  priority?: boolean;
  className?: string;
}

/** A picture that a merchant uploaded, in the sizes of pages. */
export function ContentPicture({ picture, wide, priority, className }: ContentPictureProps) {
  const { source, width, height, alt } = picture;
  return (
    <Picture
      picture={{ src: pictureAddress(source), width, height }}
      alt={alt}
      sizes={wide ? "(min-width: 96rem) 93rem, 100vw" : "(min-width: 64rem) 50vw, 100vw"}
      priority={priority}
      className={className}
    />
  );
}
