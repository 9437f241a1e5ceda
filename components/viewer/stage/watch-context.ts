import type { WebGLRenderer } from "three";

/** How long a browser may take to give a lost context back. */
const patienceMs = 6000;

/**
 * Follows a context that the browser takes away. three asks for it back and uploads everything
 * again. A view that draws on demand has to draw then.
 */
export function watchContext(
  gl: WebGLRenderer,
  signal: AbortSignal,
  events: { onLost(): void; onRestored(): void; onGone(): void },
): void {
  let patience: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(patience));
  gl.domElement.addEventListener(
    "webglcontextlost",
    () => {
      events.onLost();
      patience = setTimeout(events.onGone, patienceMs);
    },
    { signal },
  );
  gl.domElement.addEventListener(
    "webglcontextrestored",
    () => {
      clearTimeout(patience);
      events.onRestored();
    },
    { signal },
  );
}
