"use client";

import { useSyncExternalStore } from "react";
import type { AuthGate } from "@/lib/staff/auth-gate";
import { AuthGateManager } from "@/lib/staff/auth-gate-manager";
import { authGateStorage, hearOfAuthGate } from "@/lib/staff/device-store";
import { signIn as askToSignIn, signOut } from "@/lib/staff/requests";
import type { StaffSignIn } from "@/lib/staff/schemas";
import type { StaffSession } from "@/lib/staff/types";

const betweenWritesMs = 300;
const lookEveryMs = 5_000;
const retryMs = 4_000;
let made: AuthGateManager | undefined;
/** Whether the engine knows that whatever cookie there was is over. */
let cookieEnded = false;

/** The one gate of the page. Call it in the browser only. */
export function authGate(): AuthGateManager {
  if (made) return made;
  const gate = new AuthGateManager({
    storage: authGateStorage,
    now: () => Date.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve, betweenWritesMs)),
  });
  made = gate;
  hearOfAuthGate(() => void gate.hear());
  const look = () => gate.look();
  const touch = () => gate.touch();
  for (const event of ["pointerdown", "keydown"]) window.addEventListener(event, touch, true);
  document.addEventListener("visibilitychange", look);
  // A page that comes out of the browser's cache missed what other tabs said.
  window.addEventListener("pageshow", () => void gate.hear());
  setInterval(look, lookEveryMs);
  const tellEndings = () => void sendEndings(gate);
  window.addEventListener("online", tellEndings);
  gate.subscribe(tellEndings);
  setInterval(tellEndings, retryMs);
  void gate.load();
  return gate;
}

/** Who may see what on this device; undefined until that is known. */
export function useAuthGate(): AuthGate | undefined {
  return useSyncExternalStore(
    (listener) => authGate().subscribe(listener),
    () => authGate().current(),
    () => undefined,
  );
}

// Signing in and telling that something is over happen one at a time in all tabs. So what was to be
// told before does not sign out a person who has just signed in.
const exclusively = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks ? navigator.locks.request("maru-staff-door", work) : work();

/** Signs a person in on this device; fails with an ApiError. */
export function signIn(who: Omit<StaffSignIn, "key">): Promise<StaffSession> {
  return exclusively(async () => {
    const key = crypto.randomUUID();
    const session = await askToSignIn({ ...who, key });
    const { id, email, name, pin } = session;
    await authGate().dispatch({ type: "signed-in", signIn: id, key, email, name, pin });
    return session;
  });
}

let sending = false;

/** Tells the engine what is over, as soon as there is a network; what it was not told is kept. */
async function sendEndings(gate: AuthGateManager): Promise<void> {
  if (sending || !isAnythingToTell(gate.current())) return;
  sending = true;
  await exclusively(async () => {
    await gate.hear();
    const present = gate.current();
    if (!present || !isAnythingToTell(present)) return;
    const cookie = present.at.status === "out";
    const keys = present.endings.slice(0, 50);
    await signOut({ keys, cookie });
    cookieEnded = cookie;
    if (keys.length > 0) await gate.dispatch({ type: "endings-sent", keys });
  })
    .catch(() => undefined)
    .finally(() => {
      sending = false;
    });
}

function isAnythingToTell(present: AuthGate | undefined): boolean {
  if (!present) return false;
  if (present.at.status === "in") cookieEnded = false;
  // A device that forgot who worked on it may still have their cookie.
  return present.endings.length > 0 || (present.at.status === "out" && !cookieEnded);
}
