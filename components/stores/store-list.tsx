import { useLocale } from "next-intl";
import { storeLine } from "@/contracts/addresses/store-line";
import { isMarketCode, type MarketCode, marketName } from "@/lib/i18n/locales";
import { Link } from "@/lib/i18n/navigation";
import type { Store } from "@/lib/stores/types";
import { ArrowIcon } from "../ui/icons";
import { OpenNow } from "./open-now";

/** Stores by market and city, each market's in the engine's order. */
export function StoreList({ stores }: { stores: readonly Store[] }) {
  const markets = [...new Set(stores.map(({ market }) => market))].filter(isMarketCode);
  return (
    <div className="grid gap-16">
      {markets.map((market) => (
        <MarketStores
          key={market}
          market={market}
          stores={stores.filter((s) => s.market === market)}
        />
      ))}
    </div>
  );
}

function MarketStores({ market, stores }: { market: MarketCode; stores: readonly Store[] }) {
  const locale = useLocale();
  const byCity = stores.toSorted((a, b) => cityRank(stores, a) - cityRank(stores, b));
  return (
    <section aria-labelledby={`market-${market}`} className="grid gap-x-14 gap-y-4 lg:grid-cols-12">
      <h2 id={`market-${market}`} className="text-sm font-medium text-muted lg:col-span-3 lg:pt-8">
        {marketName(market, locale)}
      </h2>
      <ul className="border-b border-line lg:col-span-9">
        {byCity.map((store) => (
          <li key={store.code} className="border-t border-line">
            <Link
              href={`/stores/${store.code}`}
              className="group grid items-center gap-x-8 gap-y-1 py-7 sm:grid-cols-[1fr_1fr_auto]"
            >
              <span className="text-2xl font-[560] tracking-(--tracking-title)">{store.name}</span>
              <span className="grid gap-1">
                <span className="text-sm">{storeLine(store.address)}</span>
                <OpenNow schedule={scheduleOf(store)} />
              </span>
              <ArrowIcon className="transition-transform group-hover:translate-x-1 max-sm:hidden rtl:group-hover:-translate-x-1" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

// Stores of a city stand together, where the first of them stood.
function cityRank(stores: readonly Store[], { address }: Store): number {
  return stores.findIndex((store) => store.address.city === address.city);
}

// Only what the browser needs: reasons of special days are words it does not show here.
function scheduleOf({ timeZone, hours, exceptions }: Store) {
  return { timeZone, hours, exceptions: exceptions.map((day) => ({ ...day, reason: "" })) };
}
