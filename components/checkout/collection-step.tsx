"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { joinName } from "@/contracts/names/person-name";
import { failureIn } from "@/lib/api";
import type { Checkout } from "@/lib/checkout/types";
import { storesOptions } from "@/lib/pickup/client";
import type { Failure } from "@/lib/result";
import { ServiceRequestFields } from "../pickup";
import { toldIn } from "../pickup/client";
import { Button } from "../ui/button";
import { useLiveQuery } from "../ui/use-live-query";
import { CollectorChoice } from "./collector-choice";
import { InAisle } from "./in-aisle";
import { PickupRefused } from "./pickup-refused";
import { SlotChoice } from "./slot-choice";
import { storesOf } from "./steps";
import { useSaveStep } from "./use-checkout";

interface CollectionStepProps {
  checkout: Checkout;
  onSaved: () => void;
}

/** When what waits at stores is collected, store by store, and by whom. */
export function CollectionStep({ checkout, onSaved }: CollectionStepProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { data: stores } = useLiveQuery(storesOptions(locale));
  const save = useSaveStep("pickup");
  const [failure, setFailure] = useState<Failure>();
  // The shopper would rather come another time than pay at the shelf.
  const [later, setLater] = useState(false);
  const alert = useRef<HTMLDivElement>(null);
  const { contact, cart } = checkout;
  const codes = storesOf(checkout).map(({ storeCode }) => storeCode);
  const toCar = stores?.some(
    ({ store }) => codes.includes(store.code) && store.services.includes("curbside"),
  );
  // Goods in their hands are collected by no one else, and are not missing.
  const isInHand = cart.pickups.length > 0 && cart.pickups.every((one) => one.inAisle) && !later;
  const self = contact ? joinName(contact) : "";

  useEffect(() => {
    if (failure) alert.current?.focus();
  }, [failure]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (save.isPending) return;
    const form = new FormData(event.currentTarget);
    const field = (name: string) => String(form.get(name) ?? "").trim();
    const collector =
      field("who") === "someone"
        ? { name: field("collectorName"), phone: field("collectorPhone") }
        : { name: self, phone: contact?.phone ?? "" };
    try {
      for (const { storeCode, lineIds } of storesOf(checkout)) {
        const slotStart = field(`slot-${storeCode}`) || undefined;
        await save.mutateAsync({ storeCode, lineIds, slotStart, collector, ...toldIn(form) });
      }
      setFailure(undefined);
      onSaved();
    } catch (error) {
      setFailure(failureIn(error as Error));
    }
  }

  return (
    <form aria-label={t("checkout.steps.collection")} onSubmit={(event) => void submit(event)}>
      {failure && (
        <PickupRefused
          ref={alert}
          failure={failure}
          checkout={checkout}
          onCorrected={() => setFailure(undefined)}
        />
      )}
      <div className="grid gap-8">
        {storesOf(checkout).map(({ storeCode }) => {
          const pickup = cart.pickups.find((p) => p.storeCode === storeCode);
          return pickup?.inAisle && !later ? (
            <InAisle key={storeCode} store={pickup.storeName} onLater={() => setLater(true)} />
          ) : (
            <SlotChoice key={storeCode} storeCode={storeCode} pickup={pickup} />
          );
        })}
        {!isInHand && (
          <>
            <CollectorChoice
              self={self}
              collector={cart.pickups[0]?.collector}
              phoneError={failure?.field === "phone" ? t(`failures.${failure.message}`) : undefined}
            />
            <ServiceRequestFields saved={cart.pickups[0]} toCar={toCar ?? false} />
          </>
        )}
      </div>
      <Button type="submit" pending={save.isPending} className="mt-7 min-w-40">
        {t("checkout.continue")}
      </Button>
    </form>
  );
}
