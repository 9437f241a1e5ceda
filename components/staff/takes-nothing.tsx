"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { tookNothing } from "@/contracts/pickup/tries";
import type { Pickup } from "@/lib/staff/types";
import { useCommand } from "./use-command";
import { goToRoute } from "./use-route";

/** Ends a reservation of which the shopper keeps nothing: no money moves, and all is put back. */
export function TakesNothing({ pickup }: { pickup: Pickup }) {
  const t = useTranslations("staff.handOver");
  const [open, setOpen] = useState(false);
  const command = useCommand();
  return (
    <>
      <Button variant="outline" block onClick={() => setOpen(true)}>
        {t("takesNothing")}
      </Button>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={t("takesNothing")}
        side="bottom"
        footer={
          <Button
            block
            size="lg"
            onClick={() => {
              setOpen(false);
              if (command({ type: "cancel", pickupId: pickup.id, reason: tookNothing }))
                goToRoute("order", pickup.id);
            }}
          >
            {t("takesNothingSubmit")}
          </Button>
        }
      >
        <p className="text-sm text-muted">{t("takesNothingLead")}</p>
      </Sheet>
    </>
  );
}
