"use client";

import { useMemo, useSyncExternalStore } from "react";
import { toFailure } from "@/lib/result";
import { outboxStorage } from "@/lib/staff/device-store";
import { Outbox, type OutboxState, type Waiting } from "@/lib/staff/outbox";
import { sendAnswer, sendCommand } from "@/lib/staff/requests";
import type { Outcome } from "@/lib/staff/types";
import { authGate, useAuthGate } from "./auth-gate";

type Heard = (waiting: Waiting, outcome: Outcome) => void;

const others = { heard: undefined as Heard | undefined };
const empty: OutboxState = {
  ...{ waiting: [], unwritten: [], rejected: [] },
  ...{ halt: null, keeps: true },
};
const retryMs = 4_000;
let made: Outbox | undefined;

/** Who is signed in on this device, in whichever tab. */
function sender() {
  const at = authGate().current()?.at;
  return at?.status === "in" ? at : undefined;
}

/** The one outbox of the page. Call it in the browser only. */
export function outbox(): Outbox {
  if (made) return made;
  const box = new Outbox({
    storage: outboxStorage,
    send: async ({ at, command, email, saidAt = Date.now() }) => {
      const who = sender();
      // Signed out, or another person's, since it was looked for.
      if (who?.email !== email) return toFailure("validation", "signedOut");
      const place = { ...at, as: who.signIn };
      const age = Date.now() - saidAt;
      if (command.type !== "answer") return sendCommand(place, command, age);
      const about =
        "pickup" in command ? { pickup: command.pickup } : { transfer: command.transfer };
      return sendAnswer(place, about, age);
    },
    onOutcome: (waiting, outcome) => others.heard?.(waiting, outcome),
    whoIs: () => sender()?.email,
    exclusively: (work) =>
      navigator.locks ? navigator.locks.request("maru-staff-outbox", work) : work(),
  });
  const flush = () => void box.flush();
  window.addEventListener("online", flush);
  document.addEventListener("visibilitychange", flush);
  setInterval(() => {
    if (box.current().halt === "offline") flush();
  }, retryMs);
  let last = sender()?.signIn;
  authGate().subscribe(() => {
    const present = sender()?.signIn;
    if (present !== last) flush();
    last = present;
  });
  void box.load().then(flush);
  made = box;
  return box;
}

/** Tells the outbox who wants to hear what became of commands. */
export function attendOutbox(heard: Heard): void {
  others.heard = heard;
  void outbox().flush();
}

/** What waits to be sent, and what was not done, of everybody who worked on this device. */
export function useOutbox(): OutboxState {
  return useSyncExternalStore(
    (listener) => outbox().subscribe(listener),
    () => outbox().current(),
    () => empty,
  );
}

/**
 * The same of the person who is signed in. What a colleague left here waits for them: it is not yet
 * so, and others do not answer for it.
 */
export function useOwnOutbox(): OutboxState {
  const state = useOutbox();
  const at = useAuthGate()?.at;
  const email = at?.status === "in" ? at.email : undefined;
  return useMemo(() => {
    const isOwn = (given: Waiting) => given.email === email;
    return {
      ...state,
      waiting: state.waiting.filter(isOwn),
      unwritten: state.unwritten.filter(isOwn),
      rejected: state.rejected.filter(isOwn),
    };
  }, [state, email]);
}
