import { useTranslations } from "next-intl";
import type { Product } from "@/lib/catalog/types";
import type { StoreOffers } from "@/lib/stores";
import { InStore } from "../../aisle";
import { type PieceToTry, ProductPickup } from "../../pickup";
import { ClientMessages } from "../../ui/client-messages";
import { Price, RegularPrice } from "../../ui/price";
import { AddChosen } from "./add-chosen";
import { BuyPlace } from "./buy-bar";
import { choiceGroups, notMadeWords } from "./choice-groups";
import { ForEachVariant } from "./for-each-variant";
import { LiveAvailability } from "./live-availability";
import { VariantChoice } from "./variant-choice";
import { finishOf } from "./variant-view";

// Up to this many pieces the number that is left is said (app/api/stock).
const mostLeft = 5;

interface BuyPanelProps {
  product: Product;
  taxIncluded: boolean;
  offers: StoreOffers;
  /** The product's path with its locale, for choosing without script. */
  path: string;
}

/** Every version by what tells it from the others. */
const toTryOf = (product: Product): PieceToTry[] =>
  product.variants.map((variant) => ({
    variantId: variant.id,
    name: finishOf(product, variant) || product.name,
    price: variant.price.amount,
  }));

/**
 * Name, price, choice and the way into the cart. On phones its parts lie in the page's own column.
 * Name and price come before the pictures, so that the smallest screens show both.
 */
export function BuyPanel({ product, taxIncluded, offers, path }: BuyPanelProps) {
  const t = useTranslations("product");
  const pickup = useTranslations("pickup");
  const groups = choiceGroups(product);
  const left = Array.from({ length: mostLeft }, (_, index) => t("left", { count: index + 1 }));
  return (
    <div className="max-lg:contents lg:grid lg:gap-8">
      <div className="max-lg:order-first">
        <h1 className="text-3xl">{product.name}</h1>
        {product.tagline && <p className="mt-3 text-lg text-muted">{product.tagline}</p>}
      </div>
      <div aria-live="polite" className="grid gap-3 max-lg:order-first">
        <p data-price="" className="flex flex-wrap items-baseline gap-x-3">
          <ForEachVariant variants={product.variants} by={(v) => [v.price, v.regularPrice]}>
            {({ price, regularPrice }) => (
              <span className="inline-flex flex-wrap items-baseline gap-x-3">
                <Price money={price} className="text-xl font-medium" />
                {regularPrice && <RegularPrice money={regularPrice} />}
              </span>
            )}
          </ForEachVariant>
          <span className="text-sm text-muted">
            {taxIncluded ? t("taxIncluded") : t("taxExcluded")}
          </span>
        </p>
        <LiveAvailability
          words={{
            inStock: t("inStock"),
            soldOut: t("soldOut"),
            soldOutHint: t(offers.advice ? "soldOutHint" : "soldOutHintPlain"),
            left,
          }}
        />
      </div>
      <ClientMessages namespaces={["aisle", "failures"]}>
        <InStore
          productId={product.id}
          prices={Object.fromEntries(product.variants.map(({ id, price }) => [id, price]))}
        />
      </ClientMessages>
      {groups.length > 0 && (
        <div className="grid gap-6">
          <VariantChoice
            groups={groups}
            words={{
              soldOut: t("soldOut"),
              notMade: notMadeWords(groups, (chosen) => t("notMade", { chosen })),
            }}
          />
          <noscript>
            <p className="mb-2 text-sm text-muted">{t("versions")}</p>
            <ul className="flex flex-wrap gap-x-5 text-sm">
              {product.variants.map((variant) => (
                <li key={variant.key}>
                  <a
                    href={`${path}?variant=${variant.key}`}
                    className="inline-flex min-h-11 items-center underline"
                  >
                    {finishOf(product, variant)}
                  </a>
                </li>
              ))}
            </ul>
          </noscript>
        </div>
      )}
      <BuyPlace>
        <ClientMessages namespaces={["cart", "failures"]}>
          <AddChosen productId={product.id} productName={product.name} />
        </ClientMessages>
      </BuyPlace>
      {offers.collecting && (
        <ClientMessages namespaces={["pickup", "myStore", "stores", "failures"]}>
          <ProductPickup
            toTry={product.triedInStore ? toTryOf(product) : []}
            title={
              <h2 id="collect" className="text-base font-semibold">
                {pickup("title")}
              </h2>
            }
          />
        </ClientMessages>
      )}
      <p className="max-w-prose">{product.description}</p>
      {product.maker && (
        <p className="text-sm text-muted">
          {t("madeBy")} <span className="text-ink">{product.maker}</span>
        </p>
      )}
    </div>
  );
}
