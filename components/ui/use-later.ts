import { type ComponentType, type RefObject, useEffect, useState } from "react";

/**
 * A component that the page can do without at first: loaded when its place comes near, `margin`
 * being how near in CSS pixels. Undefined until then; the place keeps the room that it will need.
 */
export function useLater<P>(
  place: RefObject<Element | null>,
  load: () => Promise<ComponentType<P>>,
  margin = 300,
): ComponentType<P> | undefined {
  const [loaded, setLoaded] = useState<ComponentType<P>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is loaded once stays
  useEffect(() => {
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watcher.disconnect();
        // Without a connection the place stays as it was.
        load().then(
          (component) => setLoaded(() => component),
          () => undefined,
        );
      },
      { rootMargin: `${margin}px` },
    );
    if (place.current) watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  return loaded;
}
