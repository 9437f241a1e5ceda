import { useLocale } from "next-intl";
import type { Product } from "@/lib/catalog/types";
import { formatMoney } from "@/lib/money";
import { getModels } from "@/lib/viewer/server";
import { ClientMessages } from "../../ui/client-messages";
import { ChosenViewer } from "./chosen-viewer";
import { finishOf } from "./variant-view";
import { ViewerPanel } from "./viewer-panel";

/** The ways to see a product in 3D and at home, over its pictures; nothing without a model. */
export function GalleryViewer({ product }: { product: Product }) {
  const locale = useLocale();
  const models = getModels(product);
  if (!models) return null;
  return (
    <ClientMessages namespaces={["viewer"]}>
      <ChosenViewer
        models={models}
        productId={product.id}
        name={product.name}
        inRoom={!product.worn}
        offers={product.variants.map((variant) => ({
          variant: variant.key,
          finish: finishOf(product, variant),
          price: formatMoney(variant.price, locale),
        }))}
        panel={<ViewerPanel product={product} />}
      />
    </ClientMessages>
  );
}
