"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { failureIn } from "@/lib/api";
import { returnsOptions } from "@/lib/staff/requests";
import type { Pickup } from "@/lib/staff/types";
import { BackBar } from "./back-bar";
import { CodeField } from "./code-field";
import { type Reason, ReasonSheet } from "./reason-sheet";
import { type Back, ReturnLine } from "./return-line";
import { useStaff } from "./staff-context";
import { aboutOf, useCommand } from "./use-command";
import { goToRoute } from "./use-route";

/** Takes back what was collected, at whichever store, and refunds it. */
export function ReturnsView() {
  const t = useTranslations("staff.returns");
  const failures = useTranslations("failures");
  const { at } = useStaff();
  const [order, setOrder] = useState("");
  // useBoard asks again when something was handed over.
  const found = useQuery(returnsOptions(at, order));
  return (
    <>
      <BackBar title={t("title")} to="more" />
      <div className="grid grid-cols-1 gap-6 px-5">
        <CodeField label={t("order")} onCode={(code) => setOrder(code.replace(/[\s#-]/g, ""))} />
        <div role="status" className="text-sm text-muted empty:hidden">
          {found.isError && failures(failureIn(found.error).message)}
          {found.data?.length === 0 && t("none")}
        </div>
        {found.data?.map((pickup) => (
          <ReturnForm
            key={`${pickup.id} ${pickup.version}`}
            pickup={pickup}
            onDone={() => setOrder("")}
          />
        ))}
      </div>
    </>
  );
}

function ReturnForm({ pickup, onDone }: { pickup: Pickup; onDone: () => void }) {
  const t = useTranslations("staff.returns");
  const command = useCommand();
  const byHand = pickup.tender !== null;
  const [back, setBack] = useState<Record<string, Back>>({});
  const [asking, setAsking] = useState(false);
  const lines = Object.entries(back)
    .filter(([, { quantity }]) => quantity > 0)
    .map(([lineId, rest]) => ({ lineId, ...rest }));
  const count = lines.reduce((sum, { quantity }) => sum + quantity, 0);

  function take(reason: Reason) {
    setAsking(false);
    const about = aboutOf(pickup);
    if (!command({ type: "return", pickupId: pickup.id, lines, reason }, { about })) return;
    if (byHand) goToRoute("payouts", pickup.orderCode);
    else onDone();
  }
  return (
    <section aria-label={t("choose")} className="grid gap-4">
      <h2 className="text-lg">{pickup.collectorName}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {pickup.lines.map((line) => (
          <ReturnLine
            key={line.id}
            line={line}
            back={back[line.id] ?? { quantity: 0, restock: true }}
            onChange={(change) => setBack({ ...back, [line.id]: change })}
          />
        ))}
      </ul>
      <Button size="lg" block disabled={count === 0} onClick={() => setAsking(true)}>
        {t(byHand ? "submitByHand" : "submit", { count })}
      </Button>
      <ReasonSheet
        open={asking}
        title={t("title")}
        lead={t(byHand ? "leadByHand" : "lead")}
        reasons={["wrong-size", "defect", "changed-mind"]}
        submit={t(byHand ? "submitByHand" : "submit", { count })}
        onClose={() => setAsking(false)}
        onSubmit={take}
      />
    </section>
  );
}
