import { type RoomWay, roomWay } from "@/lib/viewer/room-way";

/** How this device shows things in its owner's room. */
export async function readRoomWay(): Promise<RoomWay> {
  const quickLook = document.createElement("a").relList.supports?.("ar") ?? false;
  const webxr = !quickLook && (await navigator.xr?.isSessionSupported("immersive-ar").catch(no));
  return roomWay({
    userAgent: navigator.userAgent,
    quickLook,
    webxr: webxr ?? false,
    touchPoints: navigator.maxTouchPoints,
    finePointer: window.matchMedia("(any-pointer: fine)").matches,
  });
}

const no = () => false;
