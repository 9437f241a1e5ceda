"use client";

import { useSyncExternalStore } from "react";
import { doorStorage, hearOfDoor } from "@/lib/staff/device-store";
import type { Door } from "@/lib/staff/door";
import { DoorKeeper } from "@/lib/staff/door-keeper";
import { signIn as askToSignIn, signOut } from "@/lib/staff/requests";
import type { StaffSignIn } from "@/lib/staff/schemas";
import type { StaffSession } from "@/lib/staff/types";

const betweenWritesMs = 300;
const lookEveryMs = 5_000;
const retryMs = 4_000;
let made: DoorKeeper | undefined;
/** Whether the engine knows that whatever cookie there was is over. */
let cookieEnded = false;

/** The one door of the page. Call it in the browser only. */
export function door(): DoorKeeper {
  if (made) return made;
  const keeper = new DoorKeeper({
    storage: doorStorage,
    now: () => Date.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve, betweenWritesMs)),
  });
  made = keeper;
  hearOfDoor(() => void keeper.hear());
  const look = () => keeper.look();
  const touch = () => keeper.touch();
  for (const event of ["pointerdown", "keydown"]) window.addEventListener(event, touch, true);
  document.addEventListener("visibilitychange", look);
  // A page that comes out of the browser's cache missed what other tabs said.
  window.addEventListener("pageshow", () => void keeper.hear());
  setInterval(look, lookEveryMs);
  const tellEndings = () => void sendEndings(keeper);
  window.addEventListener("online", tellEndings);
  keeper.subscribe(tellEndings);
  setInterval(tellEndings, retryMs);
  void keeper.load();
  return keeper;
}

/** Who may see what on this device; undefined until that is known. */
export function useDoor(): Door | undefined {
  return useSyncExternalStore(
    (listener) => door().subscribe(listener),
    () => door().current(),
    () => undefined,
  );
}

// Of signing in and telling that something is over, one at a time in all tabs: who has just signed
// in is not signed out by what was to be told before.
const exclusively = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks ? navigator.locks.request("maru-staff-door", work) : work();

/** Signs somebody in on this device; fails with an ApiError. */
export function signIn(who: Omit<StaffSignIn, "key">): Promise<StaffSession> {
  return exclusively(async () => {
    const key = crypto.randomUUID();
    const session = await askToSignIn({ ...who, key });
    const { id, email, name, pin } = session;
    await door().dispatch({ type: "signed-in", signIn: id, key, email, name, pin });
    return session;
  });
}

let sending = false;

/** Tells the engine what is over, as soon as there is a network; what it was not told is kept. */
async function sendEndings(keeper: DoorKeeper): Promise<void> {
  if (sending || !isAnythingToTell(keeper.current())) return;
  sending = true;
  await exclusively(async () => {
    await keeper.hear();
    const present = keeper.current();
    if (!present || !isAnythingToTell(present)) return;
    const cookie = present.at.status === "out";
    const keys = present.endings.slice(0, 50);
    await signOut({ keys, cookie });
    cookieEnded = cookie;
    if (keys.length > 0) await keeper.dispatch({ type: "endings-sent", keys });
  })
    .catch(() => undefined)
    .finally(() => {
      sending = false;
    });
}

function isAnythingToTell(present: Door | undefined): boolean {
  if (!present) return false;
  if (present.at.status === "in") cookieEnded = false;
  // A device that forgot who worked on it may still have their cookie.
  return present.endings.length > 0 || (present.at.status === "out" && !cookieEnded);
}
