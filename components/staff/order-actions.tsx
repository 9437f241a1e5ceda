"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Pickup } from "@/lib/staff/types";
import { DeclineOrder } from "./decline-order";
import { OnItsWay } from "./on-its-way";
import { ParcelCard } from "./parcel-card";
import { ReasonSheet } from "./reason-sheet";
import { useStaff } from "./staff-context";
import { useCommand } from "./use-command";
import { goToRoute } from "./use-route";

/** What can be done with an order now: one thing that is meant, and the ways out. */
export function OrderActions({ pickup }: { pickup: Pickup }) {
  const { id, state, parcel } = pickup;
  const t = useTranslations("staff.order");
  const noPass = useTranslations("staff.withoutPass");
  const command = useCommand();
  const { onTheirWay } = useStaff();
  const [cancelling, setCancelling] = useState(false);
  const open = ["placed", "picking", "ready", "arrived"].includes(state);
  if (onTheirWay.has(id)) return <OnItsWay pickupId={id} />;
  if (!open) return null;
  return (
    <div className="grid gap-2">
      {state === "placed" && (
        <Button
          size="lg"
          block
          onClick={() => command({ type: "start", pickupId: id }) && goToRoute("pick", id)}
        >
          {t("start")}
        </Button>
      )}
      {state === "picking" && (
        <>
          <Button size="lg" block onClick={() => goToRoute("pick", id)}>
            {t("goOn")}
          </Button>
          <Button
            variant="outline"
            block
            onClick={() => command({ type: "put-back", pickupId: id }) && goToRoute("queue")}
          >
            {t("putBack")}
          </Button>
        </>
      )}
      {(state === "placed" || state === "picking") && <DeclineOrder pickup={pickup} />}
      {parcel && state === "ready" && <ParcelCard pickup={pickup} />}
      {!parcel && (state === "ready" || state === "arrived") && (
        <>
          <Button variant="accent" size="lg" block onClick={() => goToRoute("scan")}>
            {t("handOver")}
          </Button>
          <Button variant="outline" block onClick={() => goToRoute("no-pass", id)}>
            {noPass("open")}
          </Button>
        </>
      )}
      {state === "arrived" && (
        <Button variant="outline" block onClick={() => command({ type: "not-here", pickupId: id })}>
          {t("notHere")}
        </Button>
      )}
      {!parcel && (
        <Button
          variant="quiet"
          className="justify-self-center text-sm text-muted"
          onClick={() => setCancelling(true)}
        >
          {t("cancel")}
        </Button>
      )}
      <ReasonSheet
        open={cancelling}
        title={t("cancel")}
        lead={t("cancelLead")}
        reasons={["not-found", "damaged", "customer-asked", "closed"]}
        submit={t("cancelSubmit")}
        onClose={() => setCancelling(false)}
        onSubmit={(reason) => {
          setCancelling(false);
          command({ type: "cancel", pickupId: id, reason });
        }}
      />
    </div>
  );
}
