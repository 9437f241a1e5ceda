import type { ComponentProps, CSSProperties } from "react";
import type { Picture as PictureFile } from "@/lib/picture";
import { pictureSources } from "@/lib/picture-sources";
import { cx } from "./cx";

interface PictureProps extends Omit<ComponentProps<"img">, "src" | "width" | "height" | "alt"> {
  picture: PictureFile;
  /** Empty when the words beside it say the same. */
  alt: string;
  /** How wide its place is; else as wide as a half of a large window when it opens the page. */
  sizes?: string | undefined;
  /** For the one picture that the page opens with: loads first instead of when near. */
  priority?: boolean;
  fit?: "cover" | "contain";
}

/** A picture that keeps its place while loading and waits until it is near. */
export function Picture({
  picture,
  alt,
  sizes: place,
  priority,
  fit = "cover",
  className,
  style,
  ...rest
}: PictureProps) {
  // "auto" is the place's real width, known by the time a picture that waits is loaded.
  const sizes = priority
    ? (place ?? "(min-width: 64rem) 50vw, 100vw")
    : `auto, ${place ?? "(min-width: 64rem) 25vw, 50vw"}`;
  const sources = pictureSources(picture);
  const image = (
    <img
      {...rest}
      style={{ ...placeOf(picture), ...style }}
      src={picture.src}
      srcSet={sources?.webp}
      sizes={sources ? sizes : undefined}
      width={picture.width}
      height={picture.height}
      alt={alt}
      loading={priority ? "eager" : "lazy"}
      fetchPriority={priority ? "high" : undefined}
      decoding={priority ? "sync" : "async"}
      className={cx(fit === "cover" ? "object-cover" : "object-contain", className)}
    />
  );
  if (!sources) return image;
  return (
    <picture className="contents">
      {/* For readers who save data: the smallest file, however large its place. */}
      <source media="(prefers-reduced-data: reduce)" type="image/avif" srcSet={sources.least} />
      <source type="image/avif" srcSet={sources.avif} sizes={sizes} />
      {image}
    </picture>
  );
}

function placeOf({ focus, colour }: PictureFile): CSSProperties {
  return {
    ...(focus && { objectPosition: `${focus.x * 100}% ${focus.y * 100}%` }),
    ...(colour && { backgroundColor: colour }),
  };
}
