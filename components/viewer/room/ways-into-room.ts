export type RoomWay = "webxr" | "quickLook" | "sceneViewer" | "elsewhere";

/** How this device shows things in its owner's room. */
export async function waysIntoRoom(): Promise<RoomWay> {
  if (document.createElement("a").relList.supports?.("ar")) return "quickLook";
  const webxr = await navigator.xr?.isSessionSupported("immersive-ar").catch(() => false);
  if (webxr) return "webxr";
  return /android/i.test(navigator.userAgent) ? "sceneViewer" : "elsewhere";
}
