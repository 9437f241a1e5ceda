import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { RoomThing } from "@/lib/viewer/room-list";
import { Button } from "../../ui/button";
import type { RoomSession, RoomState } from "../ar/room-session";
import { ArOverlay } from "./ar-overlay";

interface ArButtonProps {
  thing: RoomThing;
  /** Why there is no AR after all, in words. */
  onFailed: (words: string) => void;
}

/** Begins AR in the browser, with words and buttons over the camera's picture. */
export function ArButton({ thing, onFailed }: ArButtonProps) {
  const t = useTranslations("viewer.room");
  const overlay = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<RoomState | null>(null);
  const [room, setRoom] = useState<RoomSession | null>(null);

  async function begin() {
    const root = overlay.current;
    if (!navigator.xr || !root) return;
    // Asked for within the press itself: the browser accepts it only then.
    const asked = navigator.xr.requestSession("immersive-ar", {
      requiredFeatures: ["hit-test"],
      optionalFeatures: ["dom-overlay"],
      domOverlay: { root },
    });
    setState({ coaching: "loading", holding: thing, placed: 0 });
    try {
      const [session, { runRoom }] = await Promise.all([asked, import("../ar/room-session")]);
      const over = () => {
        setState(null);
        setRoom(null);
      };
      setRoom(await runRoom(session, thing, setState, over));
    } catch {
      setState(null);
      onFailed(t("refused"));
    }
  }

  return (
    <>
      <Button size="lg" block onClick={begin}>
        {t("start")}
      </Button>
      <p className="-mt-3 text-sm text-muted">{t("startHint")}</p>
      {createPortal(
        <div ref={overlay} className="fixed inset-0 z-50 empty:hidden">
          {state && <ArOverlay {...{ state, room, thing }} />}
        </div>,
        document.body,
      )}
    </>
  );
}
