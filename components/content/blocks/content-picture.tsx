import type { ShownPicture } from "@/contracts/content/shown";
import { pictureAddress } from "@/lib/picture-address";
import { Picture } from "../../ui/picture";

interface ContentPictureProps {
  picture: ShownPicture;
  priority?: boolean;
  className?: string;
}

/** A picture that a merchant uploaded, in the sizes of pages. */
export function ContentPicture({ picture, priority, className }: ContentPictureProps) {
  const { source, width, height, alt } = picture;
  return (
    <Picture
      picture={{ src: pictureAddress(source), width, height }}
      alt={alt}
      priority={priority}
      className={className}
    />
  );
}
