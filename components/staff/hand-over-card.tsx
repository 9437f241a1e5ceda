"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CheckIcon } from "@/components/ui/icons";
import { surplusIn } from "@/lib/staff/surplus";
import type { Pickup } from "@/lib/staff/types";
import { shortCode } from "./format";
import { HandOverForm } from "./hand-over-form";
import type { HandOverProof } from "./hand-over-press";
import { OnItsWay } from "./on-its-way";
import { OrderFacts } from "./order-facts";
import { OrderLine } from "./order-line";
import { PrintMenu } from "./print-menu";
import { useStaff } from "./staff-context";
import { TakeOutFirst } from "./take-out-first";
import { hrefTo } from "./use-route";
import { WhatChanged } from "./what-changed";

interface HandOverCardProps {
  id: string;
  proof: HandOverProof;
  /** As it was found; the board may know it better. */
  known: Pickup;
  onNext: () => void;
}

/** Whose it is and where it lies; one press hands it over. */
export function HandOverCard({ id, proof, known, onNext }: HandOverCardProps) {
  const t = useTranslations("staff.handOver");
  const { pickups, onTheirWay } = useStaff();
  const pickup = pickups.find((one) => one.id === id) ?? known;
  const isOnItsWay = onTheirWay.has(id);
  const isReady = pickup.state === "ready" || pickup.state === "arrived";
  const ready = isReady && !isOnItsWay;
  const done = pickup.state === "collected";
  return (
    <div className="grid grid-cols-1 gap-5 px-5 pt-4">
      <h1 className="text-xl" aria-live="polite">
        {done ? t("done", { name: pickup.collectorName }) : t("title", { code: shortCode(pickup) })}
      </h1>
      {done && (
        <>
          <p className="grid justify-items-center rounded-md bg-surface py-8 text-success">
            <CheckIcon size="4rem" />
          </p>
          {/* The second half of a double tap was meant for the button that stood here before. */}
          <Button size="lg" block onClick={({ detail }) => detail < 2 && onNext()}>
            {t("next")}
          </Button>
        </>
      )}
      <OnItsWay pickupId={id} />
      {isOnItsWay && (
        <Button variant="outline" size="lg" block onClick={({ detail }) => detail < 2 && onNext()}>
          {t("next")}
        </Button>
      )}
      <OrderFacts pickup={pickup} />
      {!done && !isReady && (
        <div className="grid gap-3">
          <p role="alert" className="rounded-sm border border-danger px-4 py-3 text-sm">
            {t("notReady")}
          </p>
          <a href={hrefTo("order", pickup.id)} className="min-h-11 underline underline-offset-4">
            {t("open")}
          </a>
        </div>
      )}
      {ready && (
        <div className="grid gap-3">
          <WhatChanged pickup={pickup} />
          <TakeOutFirst pickup={pickup}>
            <HandOverForm pickup={pickup} proof={proof} />
          </TakeOutFirst>
        </div>
      )}
      <ul className="divide-y divide-line border-y border-line">
        {pickup.lines
          .filter((line) => !isReady || line.picked > 0 || surplusIn([line]).length > 0)
          .map((line) => (
            <OrderLine
              key={line.id}
              line={{ ...line, quantity: isReady || done ? line.picked : line.quantity }}
            />
          ))}
      </ul>
      {done && <PrintMenu pickup={pickup} />}
      {!done && !isOnItsWay && (
        <Button variant="outline" block onClick={onNext}>
          {t("back")}
        </Button>
      )}
    </div>
  );
}
