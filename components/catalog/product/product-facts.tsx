import { useFormatter, useLocale, useTranslations } from "next-intl";
import { brings } from "@/contracts/delivery-classes";
import type { Product } from "@/lib/catalog/types";
import type { DeliveryMethod } from "@/lib/checkout";
import { Link } from "@/lib/i18n/navigation";
import type { StoreOffers } from "@/lib/stores";
import { formatWeight } from "@/lib/units/measures";
import shop from "@/shop.config";
import { Dimensions } from "./dimensions";
import { Fact } from "./fact";
import { ForEachVariant } from "./for-each-variant";

interface ProductFactsProps {
  product: Product;
  delivery: readonly DeliveryMethod[];
  offers: StoreOffers;
}

const linkClass = "underline decoration-line underline-offset-[0.3em] hover:decoration-current";

/** All that one asks before buying: of what, how large, how to care for it, how it comes home. */
export function ProductFacts({ product, delivery, offers }: ProductFactsProps) {
  const locale = useLocale();
  const t = useTranslations("product");
  const format = useFormatter();
  const { material, traits, care, weightKg, variants } = product;
  return (
    <dl className="border-b border-line">
      {material && <Fact term={t("material")}>{material}</Fact>}
      {variants.some(({ dimensions }) => Object.keys(dimensions).length > 0) && (
        <Fact term={t("dimensions")}>
          <ForEachVariant variants={variants} by={(v) => v.dimensions}>
            {(variant) => <Dimensions dimensions={variant.dimensions} />}
          </ForEachVariant>
        </Fact>
      )}
      {weightKg > 0 && <Fact term={t("weight")}>{formatWeight(weightKg, locale)}</Fact>}
      {traits.map(({ code, name, values }) => (
        <Fact key={code} term={name}>
          {format.list(values, { type: "conjunction" })}
        </Fact>
      ))}
      {care && <Fact term={t("care")}>{care}</Fact>}
      <Fact term={t("delivery")}>
        <ul className="grid gap-2">
          {delivery
            .filter(({ carries }) => brings(carries, [product.deliveredAs]))
            .map(({ code, name, description }) => (
              <li key={code}>
                {name} <span className="block text-sm text-muted">{description}</span>
              </li>
            ))}
          {offers.collecting && (
            <li>
              <Link href="/stores" className={linkClass}>
                {t("collect")}
              </Link>
              <span className="block text-sm text-muted">{t("collectText")}</span>
            </li>
          )}
        </ul>
      </Fact>
      <Fact term={t("returns")}>
        {t(offers.returns ? "returnsText" : "returnsByPost", { days: shop.policies.returnDays })}
      </Fact>
      <Fact term={t("sku")}>
        <span dir="ltr" className="tabular-nums">
          <ForEachVariant variants={variants} by={(v) => v.sku}>
            {(variant) => variant.sku}
          </ForEachVariant>
        </span>
      </Fact>
    </dl>
  );
}
