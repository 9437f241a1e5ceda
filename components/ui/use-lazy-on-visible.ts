import { type ComponentType, type RefObject, useEffect, useState } from "react";
import { useLazyComponent } from "./use-lazy-component";

/**
 * A component that the page can do without at first. It is loaded when its place comes as near as
 * `margin`, in CSS pixels. Undefined until then; the place keeps the room that it will need.
 */
export function useLazyOnVisible<P>(
  place: RefObject<Element | null>,
  load: () => Promise<ComponentType<P>>,
  margin = 300,
): ComponentType<P> | undefined {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watcher.disconnect();
        setNear(true);
      },
      { rootMargin: `${margin}px` },
    );
    if (place.current) watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [place, margin]);
  return useLazyComponent(near, load);
}
