import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CartPageView } from "@/components/cart/cart-view";
import { EmptyCart } from "@/components/cart/empty-cart";
import { WaitingGoods } from "@/components/cart/waiting-goods";
import { CartCarousels } from "@/components/recommendations/cart-carousels";
import { ClientMessages } from "@/components/ui/client-messages";
import { Container } from "@/components/ui/container";
import { getCollections } from "@/lib/catalog/server";
import { getLocale } from "@/lib/i18n/get-locale";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cart");
  return { title: t("title"), robots: { index: false } };
}

export default async function CartPage() {
  const [t, collections] = await Promise.all([
    getTranslations("cart"),
    getCollections(await getLocale()),
  ]);
  const ranges = collections.filter(({ kind }) => kind === "range");
  return (
    <main id="main">
      <Container className="pt-10 sm:pt-16">
        <h1 className="mb-8 text-3xl sm:mb-12">{t("title")}</h1>
        <ClientMessages
          namespaces={["cart", "cartLink", "orders", "failures", "pickup", "myStore", "stores"]}
        >
          <WaitingGoods place="cart" />
          <CartPageView empty={<EmptyCart collections={ranges} />} />
        </ClientMessages>
      </Container>
      <ClientMessages namespaces={["recommendations", "productCard"]}>
        <CartCarousels />
      </ClientMessages>
    </main>
  );
}
