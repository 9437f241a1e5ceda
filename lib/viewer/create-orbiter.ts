import { clampOrbit, type Orbit, type OrbitStep, stepOrbit } from "./orbit";

/** Where the product is looked at from, shared by gestures, buttons, camera and words. */
export interface Orbiter {
  read(): Orbit;
  set(orbit: Orbit): void;
  step(step: OrbitStep): void;
  reset(): void;
  subscribe(listener: () => void): () => void;
}

export function createOrbiter(home: Orbit, start: Orbit = home): Orbiter {
  let orbit = clampOrbit(start);
  const listeners = new Set<() => void>();
  function set(next: Orbit) {
    orbit = clampOrbit(next);
    for (const listener of listeners) listener();
  }
  return {
    read: () => orbit,
    set,
    step: (step) => set(stepOrbit(orbit, step)),
    reset: () => set(home),
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
