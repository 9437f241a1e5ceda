"use client";

import { useEffect, useState } from "react";
import type { At } from "@/lib/staff/types";
import { isSubscribed, pushSupport, subscribeDevice, unsubscribeDevice } from "./push-device";
import type { Device } from "./use-device";

/** What can be said of ringing while it is locked, and of the last press. */
export type PushState = "off" | "on" | "denied" | "install" | "unsupported" | "failed";

/**
 * Whether this device rings while it is locked, and how to change that.
 * @returns the state, undefined until it is known; and whether a change is under way
 */
export function usePush(at: At, device: Device) {
  const [state, setState] = useState<PushState>();
  const [isBusy, setIsBusy] = useState(false);
  const { ringsLocked } = device;

  useEffect(() => {
    let isOver = false;
    const look = () =>
      void stateNow(ringsLocked).then((now) => {
        if (!isOver) setState((before) => (before === "failed" && now === "off" ? before : now));
      });
    look();
    // What a browser may do is changed in its settings, while this page waits.
    document.addEventListener("visibilitychange", look);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", look);
    };
  }, [ringsLocked]);

  async function turn(on: boolean): Promise<PushState> {
    if (!on) {
      device.setRingsLocked(false);
      await unsubscribeDevice(at);
      return "off";
    }
    // Asked in the press itself: browsers refuse to ask at any other time.
    const permission = await Notification.requestPermission();
    if (permission !== "granted") return permission === "denied" ? "denied" : "off";
    await subscribeDevice(at);
    device.setRingsLocked(true);
    return "on";
  }

  return {
    state,
    isBusy,
    set(on: boolean) {
      setIsBusy(true);
      void turn(on)
        .catch((): PushState => (Notification.permission === "denied" ? "denied" : "failed"))
        .then(setState)
        .finally(() => setIsBusy(false));
    },
  };
}

async function stateNow(ringsLocked: boolean): Promise<PushState> {
  const support = pushSupport();
  if (support !== "ready") return support;
  if (Notification.permission === "denied") return "denied";
  const isOn = ringsLocked && Notification.permission === "granted";
  return isOn && (await isSubscribed().catch(() => false)) ? "on" : "off";
}
