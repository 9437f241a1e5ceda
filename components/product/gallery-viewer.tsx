import type { Product } from "@/lib/commerce/catalogue/types";
import { getModels } from "@/lib/models/get-models";
import { ClientMessages } from "../layout/client-messages";
import { ChosenViewer } from "./chosen-viewer";
import { ViewerPanel } from "./viewer-panel";

/** The way to see a product in 3D, over its pictures; nothing for products without a model. */
export function GalleryViewer({ product }: { product: Product }) {
  const models = getModels(product.slug);
  if (!models) return null;
  return (
    <ClientMessages namespaces={["viewer"]}>
      <ChosenViewer models={models} name={product.name} panel={<ViewerPanel product={product} />} />
    </ClientMessages>
  );
}
