import type { Line } from "../content";

export interface Place {
  latitude: number;
  longitude: number;
}

export interface Sketch {
  /** Half of the height, in kilometres. */
  reachKm: number;
  /** Rings around the middle, in kilometres. */
  ringsKm: number[];
  /** Lines of water within reach, in kilometres east and south of the middle. */
  waters: string[];
  /** Where other places lie, in the same measure; those out of reach lie on the edge. */
  at: (place: Place) => { x: number; y: number; isBeyond: boolean; km: number };
}

// Lengths of a degree near the middle latitudes (WGS 84, rounded): right to 1 %.
const kmPerLatitude = 110.9;
const kmPerLongitude = 111.32;
const leastKm = 2.5;
const mostKm = 9;

/**
 * A sketch of a place's surroundings, north above, twice as wide as high. It reaches as far as the
 * nearest of the others, where that is near.
 */
export function sketchAround(
  middle: Place,
  others: readonly Place[],
  waters: readonly Line[],
  ratio = 1.6,
): Sketch {
  const east = kmPerLongitude * Math.cos((middle.latitude * Math.PI) / 180);
  const project = ({ latitude, longitude }: Place) => ({
    x: (longitude - middle.longitude) * east,
    y: (middle.latitude - latitude) * kmPerLatitude,
  });
  const nearest = Math.min(
    ...others.map(project).map(({ x, y }) => Math.max(Math.abs(x) / ratio, Math.abs(y))),
  );
  const reachKm = nearest * 1.35 <= mostKm ? Math.max(leastKm, nearest * 1.35) : leastKm * 1.4;
  const ring = reachKm > 5 ? 2 : 1;
  const isNear = ([latitude, longitude]: Line[number]) => {
    const { x, y } = project({ latitude, longitude });
    return Math.abs(x) < reachKm * 4 && Math.abs(y) < reachKm * 4;
  };
  return {
    reachKm,
    ringsKm: Array.from({ length: Math.floor((reachKm * 0.98) / ring) }, (_, i) => (i + 1) * ring),
    waters: waters
      .filter((line) => line.some(isNear))
      .map((line) => smooth(line.map(([latitude, longitude]) => project({ latitude, longitude })))),
    at(place) {
      const { x, y } = project(place);
      const km = Math.hypot(x, y);
      const over = Math.max(Math.abs(x) / (reachKm * ratio * 0.9), Math.abs(y) / (reachKm * 0.86));
      return over > 1
        ? { x: x / over, y: y / over, isBeyond: true, km }
        : { x, y, isBeyond: false, km };
    },
  };
}

/** A curve through the points, as an SVG path: Catmull-Rom written as cubic Béziers. */
function smooth(points: readonly { x: number; y: number }[]): string {
  const number = (value: number) => value.toFixed(2);
  const at = (index: number) =>
    points[Math.min(points.length - 1, Math.max(0, index))] ?? { x: 0, y: 0 };
  const first = at(0);
  const parts = points.slice(1).map((to, i) => {
    const [before, from, after] = [at(i - 1), at(i), at(i + 2)];
    const c1 = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const c2 = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${number(c1.x)} ${number(c1.y)} ${number(c2.x)} ${number(c2.y)} ${number(to.x)} ${number(to.y)}`;
  });
  return `M${number(first.x)} ${number(first.y)}${parts.join("")}`;
}
