export interface Graphics {
  /** No hardware draws: pictures are made small and plain so that they come at all. */
  slow: boolean;
}

let known: Graphics | null | undefined;

/** What this browser draws 3D with; null when it cannot. Asked once, with a context given back. */
export function graphics(): Graphics | null {
  if (known === undefined) known = ask();
  return known;
}

function ask(): Graphics | null {
  const gl = document.createElement("canvas").getContext("webgl2");
  if (!gl) return null;
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return { slow: /swiftshader|llvmpipe|software|basic render/i.test(name) };
}
