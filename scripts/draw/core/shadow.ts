import type { Canvas } from "./canvas";
import { num, polyline, thin } from "./path";
import type { Ground, Solid } from "./solid";
import { along, convexHull, dot, type Point, times, type Vec3 } from "./vector";
import { boundsOf, project, type View } from "./view";

/**
 * The shadow of every solid on the floor (or on the wall behind). It is one soft shape that fades
 * with distance, and a darker touch where something stands on the ground.
 */
export function castShadow(
  canvas: Canvas,
  view: View,
  solids: readonly Solid[],
  ground: Ground,
): void {
  const casting = solids.filter((solid) => !solid.shadowless);
  if (ground === "none" || !casting.length) return;
  const onWall = ground === "wall";
  const fall = direction(view, onWall);
  const level = onWall ? Math.min(...casting.flatMap((s) => s.hull.map((p) => p[2]))) : 0;
  const height = (p: Vec3) => (onWall ? p[2] : p[1]) - level;
  const drop = (p: Vec3, share: number) => project(view, along(p, [fall, height(p) * share]));
  const shape = (share: number, list: readonly Solid[]) =>
    list
      .map((solid) =>
        polyline(thin(closed(convexHull(solid.hull.map((p) => drop(p, share)))), 4), true, 1),
      )
      .join("");
  const all = casting.flatMap((solid) => solid.hull.map((p) => drop(p, 1)));
  const bounds = boundsOf(all);
  const blur = canvas.define(
    (id) =>
      `<filter id="${id}" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="${onWall ? 13 : 11}"/></filter>`,
  );
  const near = boundsOf(
    casting
      .flatMap((s) => s.hull.filter((p) => height(p) < 30 / view.scale))
      .map((p) => drop(p, 1))
      .concat(all.slice(0, 1)),
  );
  const from: Point = [
    Math.min(near.x + near.width * 0.3, bounds.x + bounds.width * 0.7),
    near.y + near.height,
  ];
  const fade = canvas.linear(
    [
      { at: 0, colour: "#3b2614", opacity: 0.34 },
      { at: 1, colour: "#3b2614", opacity: onWall ? 0.2 : 0.05 },
    ],
    from,
    [bounds.x + bounds.width, bounds.y],
    true,
  );
  const standing = casting.filter((s) => Math.min(...s.hull.map(height)) * view.scale < 3);
  const contact = standing.map((s) => {
    const foot = convexHull(
      s.hull
        .filter((p) => height(p) * view.scale < 22)
        .map((p) => project(view, along(p, [onWall ? [0, 0, 1] : [0, 1, 0], -height(p)]))),
    );
    return foot.length > 2 ? polyline(thin(closed(foot), 2), true, 1) : "";
  });
  canvas.raw(`<g filter="url(#${blur})">`);
  canvas.touch(shape(1, casting), { fill: fade });
  if (contact.join(""))
    canvas.touch(contact.join(""), {
      fill: "#2e1c0e",
      opacity: num(onWall ? 0.2 : 0.34, 2),
      transform: "translate(3 3)",
    });
  canvas.raw("</g>");
}

const closed = (points: readonly Point[]): Point[] => [...points, ...points.slice(0, 1)];

/** How far a shadow moves per mm of height: short, to the right and away from the viewer. */
function direction(view: View, onWall: boolean): Vec3 {
  if (onWall) return [0.5, -0.62, -1];
  const away = along(view.toward, [[0, 1, 0], -dot(view.toward, [0, 1, 0])]);
  return along([0, -1, 0], [view.right, 0.27], [times(away, -1), 0.2]);
}
