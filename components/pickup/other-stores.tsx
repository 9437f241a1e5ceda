import { useLocale, useTranslations } from "next-intl";
import { storeLine } from "@/contracts/addresses/store-line";
import { formatStoreTime } from "@/lib/pickup/promise-time";
import type { OtherStore } from "@/lib/pickup/types";
import { SharedButton } from "../ui/shared-button";

interface OtherStoresProps {
  stores: readonly OtherStore[];
  /** Epoch milliseconds. */
  now: number;
  pending: boolean;
  onTake: (storeCode: string, slotStart: string) => void;
}

/** Stores at which a pickup may go on, each with its earliest time; nothing where there is none. */
export function OtherStores({ stores, now, pending, onTake }: OtherStoresProps) {
  const t = useTranslations("pass.pause");
  const locale = useLocale();
  if (stores.length === 0) return null;
  return (
    <>
      <h4 className="text-sm font-medium text-muted">{t("stores")}</h4>
      <ul className="divide-y divide-line border-y border-line">
        {stores.map(({ store, promise }) => (
          <li key={store.code} className="flex items-center gap-3 py-3">
            <span className="min-w-0 grow">
              {store.name}
              <span className="block text-sm text-muted">{storeLine(store.address)}</span>
              {promise && (
                <span className="block text-sm">
                  {formatStoreTime(promise.start, now, store.timeZone, locale)}
                </span>
              )}
            </span>
            {promise && (
              <SharedButton
                variant="outline"
                className="shrink-0"
                pending={pending}
                aria-label={t("takeStoreNamed", { store: store.name })}
                onClick={() => onTake(store.code, promise.start)}
              >
                {t("takeStore")}
              </SharedButton>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
