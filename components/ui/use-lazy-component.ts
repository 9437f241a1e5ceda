import { type ComponentType, useEffect, useState } from "react";

/**
 * A component that stays invisible until it is wanted. It loads then, and is undefined until it is
 * there. After a lost connection it tries again at the next wish.
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
