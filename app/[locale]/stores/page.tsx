import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ListingHeader } from "@/components/catalog/listing/listing-header";
import { StoreList } from "@/components/stores/store-list";
import { ClientMessages } from "@/components/ui/client-messages";
import { Container } from "@/components/ui/container";
import { getLocale } from "@/lib/i18n/get-locale";
import { languageOf, shopName } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { getStores } from "@/lib/stores/server";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("stores")]);
  const description = t("description", { shop: shopName(languageOf(locale)) });
  return pageMetadata({ locale, path: "/stores", title: t("title"), description });
}

export default async function StoresPage() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("stores")]);
  const stores = await getStores(locale);
  return (
    <main id="main">
      <ListingHeader title={t("title")} text={stores.length > 0 ? t("intro") : t("none")} />
      <Container>
        <ClientMessages namespaces={["stores"]}>
          <StoreList stores={stores} />
        </ClientMessages>
      </Container>
    </main>
  );
}
