import { type Camera, Vector3 } from "three";

/** A point of the scene that words of the page stand at. */
export interface Anchor {
  id: string;
  at: Vector3;
  /** Which way it looks; without one it is seen from everywhere. */
  normal?: Vector3;
  /** Behind something; found out when the view rests. */
  hidden?: boolean;
}

const seen = new Vector3();
const towards = new Vector3();

/** Moves the page's elements to where their points are in the picture, and hides those turned away. */
export function placeAnchors(
  anchors: readonly Anchor[],
  camera: Camera,
  size: { width: number; height: number },
  elementOf: (id: string) => HTMLElement | null | undefined,
): void {
  for (const anchor of anchors) {
    const element = elementOf(anchor.id);
    if (!element) continue;
    seen.copy(anchor.at).project(camera);
    const x = (seen.x * 0.5 + 0.5) * size.width;
    const y = (0.5 - seen.y * 0.5) * size.height;
    const away =
      anchor.normal !== undefined &&
      towards.copy(camera.position).sub(anchor.at).normalize().dot(anchor.normal) < 0.1;
    const outside = x < 12 || y < 12 || x > size.width - 12 || y > size.height - 12;
    element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
    element.style.visibility = away || outside || anchor.hidden ? "hidden" : "visible";
  }
}
