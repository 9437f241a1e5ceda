export function edgeTag(at: number): string;
export function isPastEdge(tags: readonly string[], now: number): boolean;
export function secondsUntil(at: number, now: number, most: number): number;
