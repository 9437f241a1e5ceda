/** What is shown for a while only. */
export interface Window {
  /** ISO 8601. It is shown from this moment on. */
  from?: string | undefined;
  /** ISO 8601. It is not shown at this moment any more. */
  until?: string | undefined;
}

/** Whether something is shown at a moment (ms since 1970). */
export function isCurrent({ from, until }: Window, now: number): boolean {
  return (!from || Date.parse(from) <= now) && !isOver({ until }, now);
}

/** Whether something was shown for the last time. */
export function isOver({ until }: Window, now: number): boolean {
  return !!until && Date.parse(until) <= now;
}

/** The next moment (ms since 1970) at which one of these begins or ends; undefined for never. */
export function nextEdge(windows: readonly Window[], now: number): number | undefined {
  const edges = windows.flatMap(({ from, until }) => [from, until].flatMap((at) => at ?? []));
  const ahead = edges.map((at) => Date.parse(at)).filter((at) => at > now);
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}

/** When something began, so that of several the latest can be taken; what always was comes first. */
export function beganAt({ from }: Window): number {
  return from ? Date.parse(from) : Number.NEGATIVE_INFINITY;
}
