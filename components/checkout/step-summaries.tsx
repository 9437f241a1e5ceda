"use client";

import { useLocale, useTranslations } from "next-intl";
import { joinName } from "@/contracts/names/person-name";
import type { Checkout } from "@/lib/checkout/types";
import { formatStoreTime } from "@/lib/pickup";
import { AddressView } from "../orders";
import { Price } from "../ui/price";
import { useMinute } from "../ui/use-minute";
import { storesOf } from "./steps";

interface SummaryProps {
  checkout: Checkout;
}

/** Who buys, in two lines. */
export function ContactSummary({ checkout: { contact } }: SummaryProps) {
  if (!contact) return null;
  return (
    <>
      <p>{joinName(contact)}</p>
      <p>
        <bdi>{contact.emailAddress}</bdi>
      </p>
    </>
  );
}

/** Where and when it is collected, and by whom. */
export function CollectionSummary({ checkout }: SummaryProps) {
  const t = useTranslations();
  const locale = useLocale();
  const now = useMinute();
  return storesOf(checkout).map(({ storeCode }) => {
    const pickup = checkout.cart.pickups.find((p) => p.storeCode === storeCode);
    if (!pickup) return null;
    const { storeName, slot, timeZone, collector, allowSubstitutes, allowMove } = pickup;
    return (
      <div key={storeCode} className="not-first:mt-3">
        <p>{storeName}</p>
        <p>
          {pickup.inAisle
            ? t("checkout.inAisle.now")
            : now !== null && formatStoreTime(slot.start, now, timeZone, locale)}
        </p>
        <p>{t("pickup.collectedBy", { name: collector.name })}</p>
        {allowSubstitutes && <p>{t("serviceRequests.substitutesYes")}</p>}
        {allowMove && <p>{t("serviceRequests.moveYes")}</p>}
      </div>
    );
  });
}

/** Where it goes. */
export function AddressSummary({ checkout: { address } }: SummaryProps) {
  return address && <AddressView address={address} />;
}

/** How it comes and for how much. */
export function DeliverySummary({ checkout }: SummaryProps) {
  const method = checkout.deliveryMethods.find(({ id }) => id === checkout.deliveryMethodId);
  if (!method) return null;
  return (
    <div className="flex flex-wrap justify-between gap-x-6">
      <div>
        <p>{method.name}</p>
        <p>{method.description}</p>
      </div>
      {method.price.amount > 0 && <Price money={method.price} />}
    </div>
  );
}
