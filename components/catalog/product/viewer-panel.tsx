import { useTranslations } from "next-intl";
import type { Product } from "@/lib/catalog/types";
import { ClientMessages } from "../../ui/client-messages";
import { cx } from "../../ui/cx";
import { Price, RegularPrice } from "../../ui/price";
import { AddChosen } from "./add-chosen";
import { choiceGroups, notMadeWords } from "./choice-groups";
import { ForEachVariant } from "./for-each-variant";
import { VariantChoice } from "./variant-choice";

/** What sells beside a product in 3D: its name, price, choice and the cart; `stacked` in a column. */
export function ViewerPanel({ product, stacked }: { product: Product; stacked?: boolean }) {
  const t = useTranslations("product");
  const groups = choiceGroups(product);
  return (
    <div
      className={cx(
        "mx-auto grid max-w-5xl gap-x-10 gap-y-4",
        !stacked && "sm:grid-cols-[1fr_auto_auto] sm:items-end",
      )}
    >
      <div>
        <p className="text-lg font-medium">{product.name}</p>
        <ForEachVariant variants={product.variants} by={(v) => [v.price, v.regularPrice]}>
          {({ price, regularPrice }) => (
            <span className="inline-flex flex-wrap gap-x-2">
              <Price money={price} className="text-muted" />
              {regularPrice && <RegularPrice money={regularPrice} />}
            </span>
          )}
        </ForEachVariant>
      </div>
      <VariantChoice
        groups={groups}
        words={{
          soldOut: t("soldOut"),
          notMade: notMadeWords(groups, (chosen) => t("notMade", { chosen })),
        }}
      />
      <ClientMessages namespaces={["cart", "failures"]}>
        <AddChosen productId={product.id} productName={product.name} />
      </ClientMessages>
    </div>
  );
}
