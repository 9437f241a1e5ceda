import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ListingHeader } from "@/components/catalog/listing/listing-header";
import { StoreList } from "@/components/stores/store-list";
import { ClientMessages } from "@/components/ui/client-messages";
import { Container } from "@/components/ui/container";
import { getPair } from "@/lib/i18n/get-pair";
import { languageOf, shopName } from "@/lib/i18n/pairs";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { getStores } from "@/lib/stores/get-stores";

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
