"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { historyOptions } from "@/lib/staff/requests";
import type { Pickup } from "@/lib/staff/types";
import { SignatureSeen } from "./signature-seen";
import { useStaff } from "./staff-context";
import { StepHistory } from "./step-history";

const known = [
  "place",
  "start",
  "put-back",
  "pick",
  "short",
  "substitute",
  "propose",
  "accept-substitute",
  "refuse-substitute",
  "lapse-substitute",
  "undo",
  "stage",
  "come",
  "arrive",
  "not-here",
  "extend",
  "change-collector",
  "tell",
  "adjust",
  "send-pass",
  "label",
  "send",
  "hand-over",
  "cancel",
  "decline",
  "lapse",
  "expire",
  "return",
  "receipt",
  "see-signature",
  "payout-due",
  "pay-out",
  "shelve",
  "pause",
  "resume",
  "move",
] as const;

/** The history of an order with people and times, read from the engine on request. */
export function OrderHistory({ pickup }: { pickup: Pickup }) {
  const t = useTranslations("staff");
  const { at } = useStaff();
  const [open, setOpen] = useState(false);
  const history = useQuery({
    ...historyOptions(at, pickup.id, pickup.version),
    enabled: open,
    // Each step makes it another one. What stands there stays until that is read.
    placeholderData: keepPreviousData,
  });
  const steps = (history.data?.history ?? []).map(({ type, actor, actorName, ...entry }) => {
    const step = known.find((name) => name === type);
    return {
      ...entry,
      step: step ? t(`steps.${step}`) : type,
      who: actorName || t(actor === "shopper" ? "order.shopper" : "order.system"),
    };
  });
  const isSigned = history.data?.history.some(({ data }) => hasSigned(data));
  return (
    <StepHistory steps={steps} onOpen={setOpen}>
      {isSigned && <SignatureSeen pickupId={pickup.id} />}
      {history.isError && <p className="text-sm text-muted">{t("needsNetwork")}</p>}
    </StepHistory>
  );
}

/** Whether a step says that its shopper signed. */
const hasSigned = (data: unknown) =>
  typeof data === "object" && data !== null && "signed" in data && Boolean(data.signed);
