import { useTranslations } from "next-intl";
import type { Area } from "@/lib/staff/types";
import { amountIn } from "./format";
import { useStaff } from "./staff-context";

interface AreaAssistedProps extends Pick<Area, "assisted"> {
  /** Of stores, by their code. */
  names: ReadonlyMap<string, string>;
}

/**
 * What people of each store helped to sell, a currency a line: amounts of two are never added. Each
 * person is named only where the store allows it, which the engine decides.
 */
export function AreaAssisted({ assisted, names }: AreaAssistedProps) {
  const t = useTranslations("staff.area");
  return (
    <section aria-label={t("assisted")}>
      <h2 className="text-base">{t("assisted")}</h2>
      {assisted.length === 0 ? (
        <p className="mt-1 text-sm text-muted">{t("noFigures")}</p>
      ) : (
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {assisted.map(({ storeCode, currencyCode, people, ...sold }) => (
            <li key={`${storeCode} ${currencyCode}`} className="py-3 text-sm">
              <Sold
                name={names.get(storeCode) ?? storeCode}
                {...{ currencyCode, ...sold }}
                isStore
              />
              {people && people.length > 0 && (
                <ul className="mt-1 ps-4">
                  {people.map((person, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name.
                    <Person key={place} {...{ ...person, currencyCode }} />
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface SoldProps {
  name: string;
  orders: number;
  amount: number;
  currencyCode: string;
}

const Person = (props: SoldProps) => (
  <li className="py-1 text-muted">
    <Sold {...props} />
  </li>
);

function Sold({ name, orders, amount, currencyCode, isStore }: SoldProps & { isStore?: boolean }) {
  const t = useTranslations("staff.area");
  const { language } = useStaff();
  return (
    <span className="flex justify-between gap-4">
      <span className="min-w-0 wrap-anywhere">
        <bdi>{name}</bdi>
      </span>
      <span className={isStore ? "font-semibold tabular-nums" : "tabular-nums"}>
        {t("assistedFacts", { count: orders, amount: amountIn(currencyCode, amount, language) })}
      </span>
    </span>
  );
}
