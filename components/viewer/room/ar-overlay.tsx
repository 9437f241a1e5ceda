import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { posterOf } from "@/lib/viewer/choose-model";
import { mostInRoom, type RoomItem, readRoom, withItem } from "@/lib/viewer/room-list";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { CloseIcon } from "../../ui/icons";
import type { RoomSession, RoomState } from "../ar/room-session";
import { TurnLeftIcon, TurnRightIcon } from "../stage/stage-icons";

interface ArOverlayProps {
  state: RoomState;
  room: RoomSession | null;
  item: RoomItem;
}

const turnStep = Math.PI / 12;

/** Over the camera's picture, always light: what to do next, and what can be done with what stands there. */
export function ArOverlay({ state, room, item }: ArOverlayProps) {
  const t = useTranslations("viewer.room");
  const tools = useRef<HTMLDivElement>(null);
  const { coaching, placed, holding } = state;
  const choices = withItem(readRoom(), item);
  const full = placed >= mostInRoom;

  useEffect(() => {
    const element = tools.current;
    element?.focus();
    // A press of a button is not a press on the floor behind it.
    const keep = (event: Event) => event.preventDefault();
    element?.addEventListener("beforexrselect", keep);
    return () => element?.removeEventListener("beforexrselect", keep);
  }, []);

  return (
    <div className="flex size-full flex-col justify-between p-4 pb-[max(1rem,env(safe-area-inset-bottom))] text-ink scheme-light">
      <p
        role="status"
        aria-live="assertive"
        className="mx-auto mt-6 max-w-xs rounded-sm bg-paper/95 px-4 py-2.5 text-center text-sm font-medium"
      >
        {t(`coaching.${coaching}`, { name: (holding ?? item).name })}
      </p>
      <div ref={tools} tabIndex={-1} className="rounded-md outline-none bg-paper/95 p-3">
        <div className="flex items-center gap-1">
          {(coaching === "ready" || coaching === "notFound") && (
            <Button onClick={() => room?.place()}>
              {t(coaching === "ready" ? "place" : "placeAnyway")}
            </Button>
          )}
          {placed > 0 && !holding && (
            <>
              <IconButton label={t("turnLeft")} onClick={() => room?.turn(turnStep)}>
                <TurnLeftIcon />
              </IconButton>
              <IconButton label={t("turnRight")} onClick={() => room?.turn(-turnStep)}>
                <TurnRightIcon />
              </IconButton>
              <Button variant="outline" onClick={() => room?.lift()}>
                {t("lift")}
              </Button>
            </>
          )}
          <span className="ms-auto text-xs tabular-nums">
            {t("count", { placed, most: mostInRoom })}
          </span>
          <IconButton label={t("end")} onClick={() => room?.end()}>
            <CloseIcon />
          </IconButton>
        </div>
        {placed > 0 && !holding && !full && (
          <ul className="mt-3 flex gap-2 overflow-x-auto">
            {choices.map((choice) => (
              <li key={choice.slug}>
                <button
                  type="button"
                  aria-label={t("add", { name: choice.name })}
                  onClick={() => room?.hold(choice)}
                  className="block size-16 overflow-hidden rounded-sm border border-control"
                >
                  {posterOf(choice, 400) && (
                    <img src={posterOf(choice, 400)} alt="" className="size-full object-cover" />
                  )}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
