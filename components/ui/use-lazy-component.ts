import { type ComponentType, useEffect, useState } from "react";

/**
 * A component that nobody sees before it is wanted: loaded then, undefined until it is there, and
 * tried again at the next wish when there was no connection.
 */
export function useLazyComponent<P>(
  wanted: boolean,
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> | undefined {
  const [loaded, setLoaded] = useState<ComponentType<P>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is loaded once stays
  useEffect(() => {
    if (!wanted || loaded) return;
    load().then(
      (component) => setLoaded(() => component),
      () => undefined,
    );
  }, [wanted]);
  return loaded;
}
