import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BasketPageView } from "@/components/cart/basket-view";
import { EmptyBasket } from "@/components/cart/empty-basket";
import { BasketRails } from "@/components/recommendations/basket-rails";
import { ClientMessages } from "@/components/ui/client-messages";
import { Container } from "@/components/ui/container";
import { getCollections } from "@/lib/catalog/get-collections";
import { getPair } from "@/lib/i18n/get-pair";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("basket");
  return { title: t("title"), robots: { index: false } };
}

export default async function BasketPage() {
  const [t, collections] = await Promise.all([
    getTranslations("basket"),
    getCollections(await getPair()),
  ]);
  const ranges = collections.filter(({ kind }) => kind === "range");
  return (
    <main id="main">
      <Container className="pt-10 sm:pt-16">
        <h1 className="mb-8 text-3xl sm:mb-12">{t("title")}</h1>
        <ClientMessages
          namespaces={["basket", "orders", "failures", "pickup", "myStore", "stores"]}
        >
          <BasketPageView empty={<EmptyBasket collections={ranges} />} />
        </ClientMessages>
      </Container>
      <ClientMessages namespaces={["rails", "productCard"]}>
        <BasketRails />
      </ClientMessages>
    </main>
  );
}
