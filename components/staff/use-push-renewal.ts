"use client";

import { useEffect } from "react";
import type { At } from "@/lib/staff/types";
import type { Device } from "./use-device";

/** Tells the shop at each sign-in whose the device is now, if it is to ring while it is locked. */
export function usePushRenewal(at: At, { ringsLocked }: Device): void {
  useEffect(() => {
    if (!ringsLocked) return;
    const renew = () =>
      void import("./push-device")
        .then(({ renewDevice }) => renewDevice(at))
        .catch(() => undefined);
    renew();
    // Signed in without a network, or the shop was away.
    window.addEventListener("online", renew);
    return () => window.removeEventListener("online", renew);
  }, [at, ringsLocked]);
}
