"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { QrCode } from "@/components/ui/qr-code";
import { QuantityStepper } from "@/components/ui/quantity-stepper";
import { failureIn } from "@/lib/api";
import { sendShareCart } from "@/lib/staff/requests";
import { clockTime } from "./format";
import { useStaff } from "./staff-context";
import type { useSellList } from "./use-sell-list";

/** What is chosen, and the code by which the shopper takes it over and pays. */
export function SellOffer({ list }: { list: ReturnType<typeof useSellList> }) {
  const t = useTranslations("staff.sell");
  const failures = useTranslations("failures");
  const { at, counter, language } = useStaff();
  const client = useQueryClient();
  const { lines, offered } = list;
  const share = useMutation({
    // A lost answer leaves a cart that no one has the code of.
    mutationFn: () =>
      sendShareCart(at, {
        code: crypto.randomUUID(),
        lines: lines.map(({ variantId, quantity, from }) => ({
          variantId,
          quantity,
          ...(from && { collectAt: from.storeCode }),
        })),
      }),
    onSuccess: (cart) => {
      list.offer(cart);
      void client.invalidateQueries({ queryKey: ["staff", "shared-carts"] });
    },
  });
  if (lines.length === 0) return <p className="text-sm text-muted">{t("lead")}</p>;
  return (
    <section aria-label={t("list")} className="grid gap-4">
      <h2 className="text-base font-medium">{t("list")}</h2>
      <ul className="border-t border-line">
        {lines.map((line) => (
          <li
            key={`${line.variantId} ${line.from?.storeCode}`}
            className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3"
          >
            <span className="min-w-0">
              <span className="block text-sm font-medium">{line.name}</span>
              <span className="text-xs text-muted">{line.from?.name ?? t("delivery")}</span>
            </span>
            <QuantityStepper
              value={line.quantity}
              min={0}
              label={line.name}
              onChange={(quantity) => list.setQuantity(line, quantity)}
            />
          </li>
        ))}
      </ul>
      {offered ? (
        <div className="grid justify-items-center gap-3 text-center">
          <QrCode text={offered.url} label={t("code")} ecc="M" className="size-64 rounded-sm" />
          <p>{t("show")}</p>
          <p className="text-sm text-muted">
            {t("until", { time: clockTime(offered.expiresAt, counter, language) })}
          </p>
          <Button variant="outline" block onClick={list.clear}>
            {t("next")}
          </Button>
        </div>
      ) : (
        <Button size="lg" block pending={share.isPending} onClick={() => share.mutate()}>
          {t("share")}
        </Button>
      )}
      <FormAlert message={share.error && failures(failureIn(share.error).message)} />
    </section>
  );
}
