"use client";

import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { Pickup, PickupState } from "@/lib/staff/types";

const tones: Record<PickupState, BadgeTone> = {
  placed: "neutral",
  picking: "tint",
  ready: "success",
  arrived: "accent",
  declined: "danger",
  collected: "neutral",
  returned: "neutral",
  cancelled: "danger",
  expired: "danger",
};

/** The state of an order; while a person picks it, also their name. */
export function StateBadge({ pickup: { state, picker, parcel } }: { pickup: Pickup }) {
  const t = useTranslations("staff.states");
  return (
    <Badge tone={tones[state]} className="max-w-28 shrink-0 whitespace-nowrap">
      <span className="truncate">
        {state === "picking" && picker
          ? picker
          : t(parcel && state === "collected" ? "sent" : state)}
      </span>
    </Badge>
  );
}
