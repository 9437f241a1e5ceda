"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { failureIn } from "@/lib/api";
import { availabilityOptions } from "@/lib/commerce/availability/query-options";
import { basketOptions } from "@/lib/commerce/basket/query-options";
import { offersOptions, type Wanted } from "@/lib/commerce/pickup/query-options";
import { orderAgain } from "@/lib/commerce/pickup/requests";
import { useRouter } from "@/lib/i18n/navigation";
import { formatStoreTime } from "@/lib/pickup/promise-time";
import { useMinute } from "../stores/use-minute";
import { Button } from "../ui/button";
import { useLiveQuery } from "../ui/use-live-query";

interface ShortLineProps {
  wanted: Wanted;
  name: string;
  /** The store that could not find it. */
  at: string;
}

const mostStores = 2;

/** What a store could not find: it is refunded, and can be had elsewhere or sent, with one press. */
export function ShortLine({ wanted, name, at }: ShortLineProps) {
  const t = useTranslations();
  const pair = useLocale();
  const now = useMinute();
  const client = useQueryClient();
  const router = useRouter();
  const { data: offers } = useLiveQuery(offersOptions(pair, [wanted]));
  const { data: stock } = useLiveQuery(availabilityOptions(pair, wanted.variantId));
  const { mutate, isPending, error } = useMutation({
    mutationKey: ["basket", "again"],
    mutationFn: (storeCode: string | null) => orderAgain(pair, wanted, storeCode),
    onSuccess: (basket) => {
      client.setQueryData(basketOptions(pair).queryKey, basket);
      router.push("/basket");
    },
  });
  const elsewhere = offers?.filter(
    ({ available, promise, store }) => available && promise && store.code !== at,
  );
  const failure = error ? failureIn(error) : undefined;
  return (
    <div className="mt-1 text-sm">
      <p className="text-danger">{t("pass.short", { count: wanted.quantity })}</p>
      <ul
        aria-label={t("pass.againFor", { name })}
        className="mt-2 flex flex-wrap gap-2 print:hidden"
      >
        {elsewhere?.slice(0, mostStores).map(({ store, promise }) => (
          <li key={store.code}>
            <Button variant="outline" pending={isPending} onClick={() => mutate(store.code)}>
              {t("pass.againAt", {
                store: store.name,
                time: formatStoreTime(promise?.start ?? "", now ?? 0, store.timeZone, pair),
              })}
            </Button>
          </li>
        ))}
        {stock?.inStock && (
          <li>
            <Button variant="outline" pending={isPending} onClick={() => mutate(null)}>
              {t("pass.againSent")}
            </Button>
          </li>
        )}
      </ul>
      <p role="alert" className="text-danger">
        {failure && t(`failures.${failure.message}`)}
      </p>
    </div>
  );
}
