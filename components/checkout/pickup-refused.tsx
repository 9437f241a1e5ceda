"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Ref } from "react";
import type { Checkout } from "@/lib/checkout/types";
import { formatStoreTime } from "@/lib/pickup";
import type { Failure } from "@/lib/result";
import { useChooseStore } from "../pickup/client";
import { Button } from "../ui/button";
import { SharedButton } from "../ui/shared-button";
import { useMinute } from "../ui/use-minute";
import type { StepName } from "./step";
import { storesOf } from "./steps";
import { useSaveStep } from "./use-checkout";

interface PickupRefusedProps {
  ref: Ref<HTMLDivElement>;
  failure: Failure;
  checkout: Checkout;
  /** What stood in the way is gone. */
  onCorrected: () => void;
  /** Leads back to choosing; not where one is choosing already. */
  onLook?: (step: StepName) => void;
}

/** Why it cannot be collected as chosen, and what can be had instead with one press. */
export function PickupRefused({ ref, failure, checkout, onCorrected, onLook }: PickupRefusedProps) {
  const t = useTranslations();
  const locale = useLocale();
  const now = useMinute() ?? Date.now();
  const save = useSaveStep("pickup");
  const { choose, isBusy } = useChooseStore();
  const { refusal } = failure;
  const concerned = storesOf(checkout).find((s) => s.storeCode === refusal?.storeCode);
  const pickup = checkout.cart.pickups.find((p) => p.storeCode === refusal?.storeCode);
  const store = pickup?.storeName ?? "";
  const words =
    failure.message === "slotGone"
      ? t("pickup.slotGone")
      : failure.message === "storeGone"
        ? t("pickup.storeGone", { store })
        : t(`failures.${failure.message}`);

  async function takeNext(slotStart: string) {
    if (!concerned || !pickup) return;
    const { collector } = pickup;
    await save.mutateAsync({ ...concerned, slotStart, collector });
    onCorrected();
  }

  function move(storeCode: string | null) {
    if (concerned) choose({ storeCode, lineIds: concerned.lineIds }, { onSuccess: onCorrected });
  }

  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="alert"
      className="mb-6 grid gap-3 border-s-2 border-danger py-1 ps-4 text-sm outline-none"
    >
      <p className="font-medium">{words}</p>
      {refusal?.nextSlot && pickup && failure.message === "slotGone" && (
        <div className="flex flex-wrap gap-3">
          <Button
            pending={save.isPending}
            onClick={() => void takeNext(refusal.nextSlot?.start ?? "")}
          >
            {t("pickup.takeNext", {
              time: formatStoreTime(refusal.nextSlot.start, now, pickup.timeZone, locale),
            })}
          </Button>
          {onLook && (
            <Button variant="outline" onClick={() => onLook("collection")}>
              {t("pickup.otherTime")}
            </Button>
          )}
        </div>
      )}
      {refusal && concerned && failure.message !== "slotGone" && (
        <>
          {refusal.alternatives.length > 0 && <p>{t("pickup.elsewhere")}</p>}
          <div className="flex flex-col items-start gap-2">
            {refusal.alternatives.map(({ storeCode, storeName, timeZone, promise }) => (
              <SharedButton
                key={storeCode}
                variant="outline"
                pending={isBusy}
                onClick={() => move(storeCode)}
              >
                {promise
                  ? t("pickup.collectThere", {
                      store: storeName,
                      time: formatStoreTime(promise.start, now, timeZone, locale),
                    })
                  : storeName}
              </SharedButton>
            ))}
            <SharedButton variant="quiet" pending={isBusy} onClick={() => move(null)}>
              {t("pickup.deliverInstead")}
            </SharedButton>
          </div>
        </>
      )}
    </div>
  );
}
