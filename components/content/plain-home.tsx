import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useShopName } from "@/lib/i18n/use-shop-name";
import { ProductCard } from "../catalog/card";
import { CollectionTiles } from "../catalog/listing";
import { EmptyRoom } from "../layout";
import { Container } from "../ui/container";
import { TextLink } from "../ui/text-link";
import type { PlainHome as Shown } from "./get-home";
import { StoreLines } from "./store-lines";

interface PlainHomeProps {
  home: Shown;
  /** What is chosen for the visitor: it stands after what there is for everybody. */
  children: ReactNode;
}

/** A home page that lists what there is: collections, what came last, stores. */
export function PlainHome({ home: { collections, newest, stores }, children }: PlainHomeProps) {
  const t = useTranslations("home");
  const site = useTranslations("site");
  const shop = useShopName();
  if (newest.length === 0)
    return <EmptyRoom title={t("plain.empty")} text={t("plain.emptyText")} />;
  return (
    <main id="main">
      <Container className="pt-14 pb-12 lg:pt-24 lg:pb-20">
        <h1 className="title-display">{shop}</h1>
        {site("description") && (
          <p className="mt-6 max-w-[28em] text-xl text-muted">{site("description")}</p>
        )}
      </Container>
      {collections.length > 0 && (
        <Container>
          <CollectionTiles collections={collections} />
        </Container>
      )}
      <section aria-labelledby="newest" className="pt-section">
        <Container>
          <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4">
            <h2 id="newest" className="text-3xl">
              {t("plain.products")}
            </h2>
            {collections.length > 0 && <TextLink href="/collections">{t("plain.all")}</TextLink>}
          </div>
          <ul className="mt-10 grid grid-cols-2 gap-x-4 gap-y-10 sm:gap-x-6 lg:grid-cols-4 lg:gap-x-8">
            {newest.map((product) => (
              <li key={product.id}>
                <ProductCard product={product} badgeNew={false} />
              </li>
            ))}
          </ul>
        </Container>
      </section>
      {children}
      {stores.length > 0 && (
        <Container className="pt-section">
          <StoreLines stores={stores} />
        </Container>
      )}
    </main>
  );
}
