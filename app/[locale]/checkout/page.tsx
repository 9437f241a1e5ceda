import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyCart } from "@/components/cart/empty-cart";
import { CheckoutMessages } from "@/components/checkout/checkout-messages";
import { CheckoutView } from "@/components/checkout/checkout-view";
import { Container } from "@/components/ui/container";
import { getCollections } from "@/lib/catalog/server";
import { getLocale } from "@/lib/i18n/get-locale";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checkout");
  return { title: t("title"), robots: { index: false } };
}

export default async function CheckoutPage() {
  const [t, collections] = await Promise.all([
    getTranslations("checkout"),
    getCollections(await getLocale()),
  ]);
  const ranges = collections.filter(({ kind }) => kind === "range");
  return (
    <main id="main">
      <Container className="pt-10 sm:pt-16">
        <h1 className="mb-6 text-3xl sm:mb-12">{t("title")}</h1>
        <CheckoutMessages>
          <CheckoutView empty={<EmptyCart title={t("emptyTitle")} collections={ranges} />} />
        </CheckoutMessages>
      </Container>
    </main>
  );
}
