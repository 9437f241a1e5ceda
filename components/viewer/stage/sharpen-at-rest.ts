import type { Orbiter } from "@/lib/viewer/create-orbiter";
import type { MountedCanvas } from "./mount-canvas";

const restMs = 350;

/** Where no hardware draws: few pixels while the product turns, all of them when it rests. */
export function sharpenAtRest({ setSharp }: MountedCanvas, orbiter: Orbiter): () => void {
  let timer = setTimeout(() => setSharp(true), restMs);
  const leave = orbiter.subscribe(() => {
    clearTimeout(timer);
    setSharp(false);
    timer = setTimeout(() => setSharp(true), restMs);
  });
  return () => {
    leave();
    clearTimeout(timer);
  };
}
