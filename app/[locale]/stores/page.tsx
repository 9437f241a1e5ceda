import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { ListingHeader } from "@/components/listing/listing-header";
import { StoreList } from "@/components/stores/store-list";
import { Container } from "@/components/ui/container";
import { getStores } from "@/lib/commerce/stores/get-stores";
import { getPair } from "@/lib/i18n/get-pair";
import { languageOf, shopName } from "@/lib/i18n/pairs";
import { pageMetadata } from "@/lib/seo/page-metadata";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const [pair, t] = await Promise.all([getPair(), getTranslations("stores")]);
  const description = t("description", { shop: shopName(languageOf(pair)) });
  return pageMetadata({ pair, path: "/stores", title: t("title"), description });
}

export default async function StoresPage() {
  const [pair, t] = await Promise.all([getPair(), getTranslations("stores")]);
  const stores = await getStores(pair);
  return (
    <main id="main">
      <ListingHeader title={t("title")} text={t("intro")} />
      <Container>
        <ClientMessages namespaces={["stores"]}>
          <StoreList stores={stores} />
        </ClientMessages>
      </Container>
    </main>
  );
}
