import { useLocale } from "next-intl";
import { formatStoreTime, storeDay } from "@/lib/pickup";
import { slotsOptions, storesOptions } from "@/lib/pickup/client";
import { useMyStore } from "../../pickup/client";
import { useLiveQuery } from "../../ui/use-live-query";
import { useMinute } from "../../ui/use-minute";
import { FacetInput } from "./facet-input";
import type { ListingWords } from "./listing-words";

interface StoreFilterProps {
  /** The store that is chosen already; empty for none. */
  chosen: string;
  words: ListingWords;
  onToggle: (store: string) => void;
}

/** Only what can be collected at one's store, with when that would be; nothing without a store. */
export function StoreFilter({ chosen, words, onToggle }: StoreFilterProps) {
  const mine = useMyStore();
  const locale = useLocale();
  const now = useMinute();
  const code = chosen || (mine?.code ?? "");
  const { data: slots } = useLiveQuery({ ...slotsOptions(locale, code), enabled: code !== "" });
  const { data: stores } = useLiveQuery({ ...storesOptions(locale), enabled: code !== "" });
  if (!code) return null;
  const store = stores?.find((found) => found.store.code === code)?.store;
  const name = store?.name ?? (code === mine?.code ? mine.name : words.storeName || code);
  const first = slots?.find(({ left }) => left > 0);
  const when = () => {
    if (!first || !store || now === null) return "";
    const { timeZone } = store;
    const today =
      storeDay(first.start, timeZone) === storeDay(new Date(now).toISOString(), timeZone);
    const time = formatStoreTime(first.start, now, timeZone, locale);
    return (today ? words.today : words.later).replace("{time}", time);
  };
  return (
    <div>
      <FacetInput
        name="at"
        value={code}
        label={words.atStore.replace("{name}", name)}
        checked={chosen !== ""}
        onToggle={() => onToggle(chosen ? "" : code)}
      />
      <p className="-mt-1.5 min-h-[1.5em] ps-8 text-xs text-muted">{when()}</p>
    </div>
  );
}
