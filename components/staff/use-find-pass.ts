"use client";

import { useTranslations } from "next-intl";
import { readPass } from "@/lib/staff/read-pass";
import { findByPass } from "@/lib/staff/requests";
import type { ShownPass } from "@/lib/staff/schemas";
import type { Pickup } from "@/lib/staff/types";
import { clockTime } from "./format";
import { useStaff } from "./staff-context";

export type FoundPass =
  | { ok: true; pickup: Pickup; pass: ShownPass }
  /** Why it opens nothing here, in words. */
  | { ok: false; said: string };

/**
 * Whose pass it is. The device checks a QR code by its signature first. So it refuses a foreign one
 * and accepts a good one without a network. Only the engine knows codes of six digits.
 */
export function useFindPass(): (pass: ShownPass) => Promise<FoundPass> {
  const t = useTranslations("staff.scan");
  const { session, counter, at, pickups, language } = useStaff();
  const no = (said: string): FoundPass => ({ ok: false, said });

  function judge(pickup: Pickup, pass: ShownPass): FoundPass {
    if (pickup.state === "collected" || pickup.state === "returned")
      return no(
        t("already", {
          name: pickup.collectorName,
          time: pickup.collectedAt ? clockTime(pickup.collectedAt, counter, language) : "",
        }),
      );
    if (pickup.state === "cancelled" || pickup.state === "expired") return no(t("ended"));
    return { ok: true, pickup, pass };
  }

  return async (pass) => {
    if ("payload" in pass) {
      const reading = await readPass(pass.payload, session.passKey);
      if (reading.kind === "foreign") return no(t("foreign"));
      if (reading.kind === "pass") {
        const { store, pickupId, version } = reading.pass;
        if (store !== counter.store) {
          const other = session.counters.find((one) => one.store === store);
          return no(t("otherStore", { store: other?.name ?? store }));
        }
        const known = pickups.find(({ id }) => id === pickupId);
        if (known && known.passVersion > version) return no(t("replaced"));
        if (known && known.passVersion === version) return judge(known, pass);
      }
    }
    const result = await findByPass(at, pass);
    if (!result.ok)
      return no(result.failure.kind === "network" ? t("noNetwork") : t("notPossible"));
    const { value } = result;
    if (value.done) return value.pickup ? judge(value.pickup, pass) : no(t("wrong"));
    const { retryAfter = 0 } = value;
    return no(retryAfter > 0 ? t("locked", { minutes: Math.ceil(retryAfter / 60) }) : t("wrong"));
  };
}
