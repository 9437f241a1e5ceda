"use client";

import { useTranslations } from "next-intl";
import type { Checkout } from "@/lib/checkout/types";
import { Settling } from "../cart";
import { GiftNote, LineNotes, LineSummary, TotalsList } from "../orders";
import { ChevronDownIcon } from "../ui/icons";
import { Price } from "../ui/price";
import { TextLink } from "../ui/text-link";

interface CheckoutSummaryProps {
  checkout: Checkout;
  settling: boolean;
}

/** What is being bought: beside the steps on wide screens, folded above them on phones. */
export function CheckoutSummary({ checkout, settling }: CheckoutSummaryProps) {
  const t = useTranslations("checkout.summary");
  const { cart } = checkout;
  return (
    <>
      <details className="group -mx-gutter bg-surface px-gutter lg:hidden">
        <summary className="flex min-h-16 list-none items-center gap-2 text-sm [&::-webkit-details-marker]:hidden">
          {t("toggle", { count: cart.quantity })}
          <ChevronDownIcon size="1em" className="transition-transform group-open:rotate-180" />
          <Settling as="span" active={settling} className="ms-auto">
            <Price money={cart.totals.total} className="text-base font-medium" />
          </Settling>
        </summary>
        <div className="pb-6">
          <Contents checkout={checkout} settling={settling} />
        </div>
      </details>
      <section
        aria-labelledby="checkout-summary"
        className="max-h-[calc(100dvh-8rem)] overflow-y-auto bg-surface p-8 max-lg:hidden"
      >
        <h2 id="checkout-summary" className="mb-3 text-lg">
          {t("title")}
        </h2>
        <Contents checkout={checkout} settling={settling} />
      </section>
    </>
  );
}

function Contents({ checkout, settling }: CheckoutSummaryProps) {
  const t = useTranslations();
  const { cart, address } = checkout;
  return (
    <>
      <ul className="mb-5 divide-y divide-line border-b border-line">
        {cart.lines.map((line) => (
          <li key={line.id} className="py-4">
            <LineSummary line={line} pieces={t("orders.pieces", { count: line.quantity })}>
              <LineNotes line={line} pickups={cart.pickups} />
            </LineSummary>
          </li>
        ))}
      </ul>
      <GiftNote message={cart.giftMessage} />
      <Settling active={settling}>
        <TotalsList
          totals={cart.totals}
          taxKnown={address !== null || cart.lines.every(({ collectAt }) => collectAt)}
        />
      </Settling>
      <TextLink href="/cart" className="mt-4 text-sm">
        {t("checkout.summary.edit")}
      </TextLink>
    </>
  );
}
