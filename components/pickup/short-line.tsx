"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { failureIn } from "@/lib/api";
import { cartOptions, orderAgain } from "@/lib/cart/client";
import { useRouter } from "@/lib/i18n/navigation";
import { formatStoreTime } from "@/lib/pickup/promise-time";
import { offersOptions } from "@/lib/pickup/query-options";
import type { Pickup, PickupLine, PickupProof } from "@/lib/pickup/types";
import { availabilityOptions } from "@/lib/stock/client";
import { Button } from "../ui/button";
import { SharedButton } from "../ui/shared-button";
import { useLiveQuery } from "../ui/use-live-query";
import { useMinute } from "../ui/use-minute";
import { usePickupCommand } from "./use-pickup-command";

interface ShortLineProps {
  pickup: Pickup;
  line: PickupLine;
  proof: PickupProof;
}

const mostStores = 2;

/**
 * What a store could not find. It costs nothing. One press has it from a store nearby, or sent. As
 * long as staff are at it, one press replaces it by something alike.
 */
export function ShortLine({ pickup, line: { variantId, name, short }, proof }: ShortLineProps) {
  const t = useTranslations();
  const locale = useLocale();
  const now = useMinute();
  const client = useQueryClient();
  const router = useRouter();
  const { state, store: here, allowSubstitutes, atCounter } = pickup;
  const wanted = { variantId, quantity: short };
  const { data: offers } = useLiveQuery(offersOptions(locale, [wanted], here));
  const substitute = usePickupCommand(proof, pickup.id);
  const { data: stock } = useLiveQuery(availabilityOptions(locale, wanted.variantId));
  const { mutate, isPending, error } = useMutation({
    mutationKey: ["cart", "again"],
    mutationFn: (storeCode: string | null) => orderAgain(locale, wanted, storeCode),
    onSuccess: (cart) => {
      client.setQueryData(cartOptions(locale).queryKey, cart);
      router.push("/cart");
    },
  });
  const elsewhere = offers?.filter(
    ({ available, promise, store }) => available && promise && store.code !== here.code,
  );
  const failure = error ? failureIn(error) : substitute.failure;
  const isAtWork = state === "picking";
  return (
    <div className="mt-1 text-sm">
      <p className="text-danger">
        {t(atCounter ? "pass.shortUnpaid" : "pass.short", { count: short })}
      </p>
      {isAtWork && allowSubstitutes && <p>{t("serviceRequests.substitutesYes")}</p>}
      <ul
        aria-label={t("pass.againFor", { name })}
        className="mt-2 flex flex-wrap gap-2 print:hidden"
      >
        {isAtWork && !allowSubstitutes && (
          <li>
            <Button
              variant="outline"
              pending={substitute.isPending}
              onClick={() => {
                const told = { command: "tell", allowSubstitutes: true } as const;
                substitute.send(told).catch(() => undefined);
              }}
            >
              {t("pass.againLike")}
            </Button>
          </li>
        )}
        {elsewhere?.slice(0, mostStores).map(({ store, promise }) => (
          <li key={store.code}>
            <SharedButton variant="outline" pending={isPending} onClick={() => mutate(store.code)}>
              {t("pass.againAt", {
                store: store.name,
                time: formatStoreTime(promise?.start ?? "", now ?? 0, store.timeZone, locale),
              })}
            </SharedButton>
          </li>
        ))}
        {stock?.inStock && (
          <li>
            <SharedButton variant="outline" pending={isPending} onClick={() => mutate(null)}>
              {t("pass.againSent")}
            </SharedButton>
          </li>
        )}
      </ul>
      <p role="alert" className="text-danger">
        {failure && t(`failures.${failure.message}`)}
      </p>
    </div>
  );
}
