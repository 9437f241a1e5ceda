import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { RoomItem } from "@/lib/viewer/room-list";
import type { RoomSession, RoomState } from "../ar/room-session";

export interface ArUse {
  /** What is told; null while no session runs. */
  state: RoomState | null;
  room: RoomSession | null;
  /** Why there is no AR after all, in words. */
  failed: string | null;
  begin(): void;
}

/** AR in the browser, with `overlay` over the camera's picture. */
export function useAr(item: RoomItem, overlay: { current: HTMLElement | null }): ArUse {
  const t = useTranslations("viewer.room");
  const [state, setState] = useState<RoomState | null>(null);
  const [room, setRoom] = useState<RoomSession | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const running = useRef(false);

  async function run(root: HTMLElement, xr: XRSystem) {
    // Asked for within the press itself: the browser accepts it only then.
    const asked = xr.requestSession("immersive-ar", {
      requiredFeatures: ["hit-test"],
      optionalFeatures: ["dom-overlay"],
      domOverlay: { root },
    });
    setFailed(null);
    setState({ coaching: "loading", holding: item, placed: 0 });
    try {
      const [session, { runRoom }] = await Promise.all([asked, import("../ar/room-session")]);
      const over = () => {
        running.current = false;
        setState(null);
        setRoom(null);
      };
      setRoom(await runRoom(session, item, setState, over));
    } catch {
      running.current = false;
      setState(null);
      setFailed(t("refused"));
    }
  }

  return {
    state,
    room,
    failed,
    begin() {
      const root = overlay.current;
      if (running.current || !root || !navigator.xr) return;
      running.current = true;
      void run(root, navigator.xr);
    },
  };
}
