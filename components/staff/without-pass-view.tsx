"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { announceMessage } from "@/components/ui/toast";
import { orderOptions, withoutPassOptions } from "@/lib/staff/requests";
import type { Pickup } from "@/lib/staff/types";
import { BackBar } from "./back-bar";
import { HandOverCard } from "./hand-over-card";
import type { HandOverProof } from "./hand-over-press";
import { OrderFacts } from "./order-facts";
import { useStaff } from "./staff-context";
import { useCommand } from "./use-command";
import { goToRoute } from "./use-route";
import { WithoutPassForm } from "./without-pass-form";

/** Hands over to who has no pass: how they are known is said, and a colleague may have to look. */
export function WithoutPassView({ id }: { id: string }) {
  const t = useTranslations("staff.withoutPass");
  const { pickups, at } = useStaff();
  const known = pickups.find((one) => one.id === id);
  const found = useQuery({ ...orderOptions(at, id), enabled: !known });
  const [proof, setProof] = useState<HandOverProof>();
  const pickup = known ?? found.data;
  if (pickup && proof)
    return <HandOverCard id={id} proof={proof} known={pickup} onNext={() => goToRoute("scan")} />;
  return (
    <>
      <BackBar title={t("title")} />
      {pickup && <Asked pickup={pickup} onKnown={setProof} />}
    </>
  );
}

interface AskedProps {
  pickup: Pickup;
  onKnown: (proof: HandOverProof) => void;
}

function Asked({ pickup, onKnown }: AskedProps) {
  const t = useTranslations("staff.withoutPass");
  const { at } = useStaff();
  const rule = useQuery(withoutPassOptions(at, pickup.id));
  const command = useCommand();
  const isReady = pickup.state === "ready" || pickup.state === "arrived";
  return (
    <div className="grid grid-cols-1 gap-6 px-5">
      <p className="text-sm text-muted">{t("lead")}</p>
      <OrderFacts pickup={pickup} />
      {!isReady && <p role="alert">{t("notReady")}</p>}
      {isReady && rule.isError && <p role="alert">{t("needsNetwork")}</p>}
      {isReady && rule.data && (
        <WithoutPassForm pickup={pickup} rule={rule.data} onKnown={onKnown} />
      )}
      <Button
        variant="outline"
        block
        onClick={() => {
          if (command({ type: "send-pass", pickupId: pickup.id })) announceMessage(t("sent"));
        }}
      >
        {t("send")}
      </Button>
    </div>
  );
}
