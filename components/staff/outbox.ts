"use client";

import { useSyncExternalStore } from "react";
import { sendCommand } from "@/lib/commerce/staff/requests";
import type { Outcome } from "@/lib/commerce/staff/types";
import { outboxStorage } from "@/lib/staff/device-store";
import { Outbox, type OutboxState, type Waiting } from "@/lib/staff/outbox";

type Heard = (waiting: Waiting, outcome: Outcome) => void;

const others = { email: undefined as string | undefined, heard: undefined as Heard | undefined };
const empty: OutboxState = { waiting: [], setbacks: [], halt: null, keeps: true };
const retryMs = 4_000;
let made: Outbox | undefined;

/** The one outbox of the page. Call it in the browser only. */
export function outbox(): Outbox {
  if (made) return made;
  const box = new Outbox({
    storage: outboxStorage,
    send: ({ at, command, saidAt = Date.now() }) => sendCommand(at, command, Date.now() - saidAt),
    onOutcome: (waiting, outcome) => others.heard?.(waiting, outcome),
    whoIs: () => others.email,
    exclusively: (work) =>
      navigator.locks ? navigator.locks.request("maru-staff-outbox", work) : work(),
  });
  const flush = () => void box.flush();
  window.addEventListener("online", flush);
  document.addEventListener("visibilitychange", flush);
  setInterval(() => {
    if (box.current().halt === "offline") flush();
  }, retryMs);
  void box.load().then(flush);
  made = box;
  return box;
}

/** Tells the outbox who is signed in, and who wants to hear what became of commands. */
export function attendOutbox(email: string | undefined, heard: Heard): void {
  Object.assign(others, { email, heard });
  void outbox().flush();
}

/** What waits to be sent, and what was not done. */
export function useOutbox(): OutboxState {
  return useSyncExternalStore(
    (listener) => outbox().subscribe(listener),
    () => outbox().current(),
    () => empty,
  );
}
