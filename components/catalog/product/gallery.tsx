"use client";

import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { cx } from "../../ui/cx";
import { Picture } from "../../ui/picture";
import { useLazyComponent } from "../../ui/use-lazy-component";
import { useChosenVariant } from "./chosen-variant";
import type { ZoomWords } from "./gallery-zoom";

export interface GalleryWords extends ZoomWords {
  gallery: string;
  /** "Show picture 1", … */
  show: readonly string[];
  /** "Enlarge picture 1", … */
  enlarge: readonly string[];
}

interface GalleryProps {
  words: GalleryWords;
  /** What stands there for a variant without pictures. */
  none: ReactNode;
  viewer?: ReactNode;
}

function plainClick({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) {
  return !(metaKey || ctrlKey || shiftKey || altKey);
}

/**
 * The chosen variant's pictures: a strip to swipe, thumbnails to jump, a press to enlarge. Without
 * script the thumbnails are anchors and each picture a link to its file. `viewer` lies over the strip.
 */
export function Gallery({ words, none, viewer }: GalleryProps) {
  const { pictures } = useChosenVariant().variant;
  const strip = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(0);
  const [zoomed, setZoomed] = useState<number | null>(null);
  const GalleryZoom = useLazyComponent(zoomed !== null, () =>
    import("./gallery-zoom").then((room) => room.GalleryZoom),
  );

  useEffect(() => {
    const root = strip.current;
    if (!root || pictures.length < 2) return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) setShown([...root.children].indexOf(target));
      },
      { root, threshold: 0.6 },
    );
    for (const slide of root.children) observer.observe(slide);
    return () => observer.disconnect();
  }, [pictures.length]);

  function show(index: number) {
    strip.current?.children[index]?.scrollIntoView({ inline: "start", block: "nearest" });
  }

  return (
    <section aria-label={words.gallery} className="min-w-0">
      <div className="grid">
        <ul
          ref={strip}
          className="flex min-w-0 snap-x snap-mandatory overflow-x-auto overscroll-x-contain scroll-smooth self-start rounded-sm bg-surface [grid-area:1/1] [scrollbar-width:none]"
        >
          {pictures.map((picture, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: another finish replaces each view in its place
              key={index}
              id={`picture-${index + 1}`}
              className="w-full shrink-0 snap-start scroll-mt-24"
            >
              <a
                href={picture.src}
                aria-label={words.enlarge[index]}
                className="block cursor-zoom-in focus-visible:-outline-offset-4"
                onClick={(event) => {
                  if (!plainClick(event)) return;
                  event.preventDefault();
                  setZoomed(index);
                }}
              >
                <Picture
                  picture={picture}
                  alt={picture.alt}
                  priority={index === 0}
                  sizes="(min-width: 68rem) 55vw, 100vw"
                  className="aspect-square w-full"
                />
              </a>
            </li>
          ))}
        </ul>
        {pictures.length === 0 && <div className="[grid-area:1/1]">{none}</div>}
        {viewer}
      </div>
      {pictures.length > 1 && (
        <ul className="mt-3 flex gap-2 sm:gap-3">
          {pictures.map((picture, index) => (
            <li key={picture.src} className="max-w-16 flex-1 sm:max-w-20">
              <a
                href={`#picture-${index + 1}`}
                aria-label={words.show[index]}
                aria-current={index === shown ? "true" : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  show(index);
                }}
                className={cx(
                  "block aspect-square overflow-hidden rounded-xs border bg-surface transition-colors",
                  index === shown
                    ? "border-ink forced-colors:border-4"
                    : "border-transparent hover:border-control",
                )}
              >
                <Picture picture={picture} alt="" sizes="5rem" className="size-full" />
              </a>
            </li>
          ))}
        </ul>
      )}
      {GalleryZoom && (
        <GalleryZoom pictures={pictures} index={zoomed} onChange={setZoomed} words={words} />
      )}
    </section>
  );
}
