"use client";

import { useLocale } from "next-intl";
import { joinName } from "@/lib/address/person-name";
import type { Checkout } from "@/lib/commerce/checkout/types";
import { languageOf } from "@/lib/i18n/pairs";
import { AddressView } from "../orders/address-view";
import { Price } from "../ui/price";

interface SummaryProps {
  checkout: Checkout;
}

/** Who buys, in two lines. */
export function ContactSummary({ checkout: { contact } }: SummaryProps) {
  const language = languageOf(useLocale());
  if (!contact) return null;
  return (
    <>
      <p>{joinName(contact, language)}</p>
      <p>
        <bdi>{contact.emailAddress}</bdi>
      </p>
    </>
  );
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
