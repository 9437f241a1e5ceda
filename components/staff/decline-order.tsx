"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { codeOf } from "@/contracts/pickup/conflicts";
import { declineReasons } from "@/contracts/pickup/declines";
import type { Pickup } from "@/lib/staff/types";
import { ReasonSheet } from "./reason-sheet";
import { useCommand } from "./use-command";

/** "We can't do this order", with why: another store may take it over. */
export function DeclineOrder({ pickup: { id: pickupId, parcel } }: { pickup: Pickup }) {
  const t = useTranslations("staff.order");
  const sent = useTranslations("staff.parcel");
  const command = useCommand();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="outline" block onClick={() => setAsking(true)}>
        {t("decline")}
      </Button>
      <ReasonSheet
        open={asking}
        title={t("decline")}
        lead={parcel ? sent("declineLead") : t("declineLead")}
        reasons={declineReasons}
        submit={t("declineSubmit")}
        onClose={() => setAsking(false)}
        onSubmit={(reason) => {
          setAsking(false);
          command({ type: "decline", pickupId, reason: codeOf(reason) });
        }}
      />
    </>
  );
}
