"use client";

import { useEffect } from "react";
import type { StaffSession } from "@/lib/staff/types";
import type { Device } from "./use-device";
import { hrefTo, useRoute } from "./use-route";

/** Shows the counter that a notification is of, `#/at/<market>/<store>/…`, before its view. */
export function useCalledCounter({ counters }: StaffSession, device: Device): void {
  const route = useRoute();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address.
  useEffect(() => {
    const [name, market, store, ...view] = route;
    if (name !== "at") return;
    const called = counters.find((one) => one.market === market && one.store === store);
    if (called) device.setCounter(called);
    window.location.replace(hrefTo(...(called && view.length > 0 ? view : ["queue"])));
  }, [route]);
}
