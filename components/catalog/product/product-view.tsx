import { useLocale, useTranslations } from "next-intl";
import type { Product, Variant } from "@/lib/catalog/types";
import type { DeliveryMethod } from "@/lib/checkout";
import { pathIn } from "@/lib/i18n/alternates";
import { marketOf } from "@/lib/i18n/locales";
import type { StoreOffers } from "@/lib/stores";
import { TrackView } from "../../events";
import { Carousels } from "../../recommendations/server";
import { Breadcrumbs } from "../../ui/breadcrumbs";
import { ClientMessages } from "../../ui/client-messages";
import { Container } from "../../ui/container";
import { NoPicture } from "../../ui/no-picture";
import { Note } from "../../ui/note";
import { Price } from "../../ui/price";
import { AddChosen } from "./add-chosen";
import { BuyBar } from "./buy-bar";
import { BuyPanel } from "./buy-panel";
import { ChosenVariant, GoneChoice } from "./chosen-variant";
import { ForEachVariant } from "./for-each-variant";
import { Gallery } from "./gallery";
import { GalleryViewer } from "./gallery-viewer";
import { MakerStory } from "./maker-story";
import { ProductFacts } from "./product-facts";
import { ProductMachineFacts } from "./product-machine-facts";
import { SizeTable } from "./size-table";
import { viewsOf } from "./variant-view";

interface ProductViewProps {
  product: Product;
  variant: Variant;
  delivery: readonly DeliveryMethod[];
  offers: StoreOffers;
  /** Whether the address names a choice that is no longer offered. */
  isGone: boolean;
}

/** A product's page, opened at one of its variants. */
export function ProductView({ product, variant, delivery, offers, isGone }: ProductViewProps) {
  const locale = useLocale();
  const t = useTranslations("product");
  const { name, collection, sizes } = product;
  const views = viewsOf(product, (finish, number, count) =>
    finish
      ? t("pictureAlt", { name, finish, number, count })
      : t("pictureAltPlain", { name, number, count }),
  );
  const initial = views.find(({ key }) => key === variant.key) ?? views[0];
  if (!initial) return null;
  const numbers = Array.from(
    { length: Math.max(...views.map(({ pictures }) => pictures.length)) },
    (_, index) => index + 1,
  );
  const sizeNames = product.optionGroups.flatMap(({ values }) => values);
  return (
    <main id="main">
      <ProductMachineFacts product={product} />
      <ChosenVariant variants={views} initial={initial}>
        <Container className="pt-3">
          <Breadcrumbs
            items={[
              ...(collection
                ? [{ label: collection.name, href: `/collections/${collection.slug}` }]
                : []),
              { label: name },
            ]}
          />
          {isGone && (
            <GoneChoice>
              <Note className="mt-2 mb-4">
                <p>{t("goneChoice")}</p>
              </Note>
            </GoneChoice>
          )}
          <div className="mt-2 flex flex-col gap-x-12 gap-y-6 lg:grid lg:grid-cols-12 xl:gap-x-20">
            <div className="min-w-0 lg:col-span-7">
              <Gallery
                none={<NoPicture name={name} className="aspect-square w-full rounded-sm" />}
                viewer={<GalleryViewer product={product} />}
                words={{
                  gallery: t("gallery", { name }),
                  enlarged: t("enlarged", { name }),
                  show: numbers.map((number) => t("showPicture", { number })),
                  enlarge: numbers.map((number) => t("enlarge", { number })),
                  previous: t("previous"),
                  next: t("next"),
                  zoomIn: t("zoomIn"),
                  zoomOut: t("zoomOut"),
                }}
              />
            </div>
            <div className="max-lg:contents lg:sticky lg:top-28 lg:col-span-5 lg:self-start">
              <BuyPanel
                product={product}
                offers={offers}
                taxIncluded={marketOf(locale).taxIncluded}
                path={pathIn(locale, `/products/${product.slug}`)}
              />
            </div>
          </div>
        </Container>
        <Container className="mt-24 grid gap-x-12 gap-y-16 lg:grid-cols-12">
          <h2 id="details" className="scroll-mt-24 text-2xl lg:col-span-4">
            {t("details")}
          </h2>
          <div className="grid min-w-0 gap-16 lg:col-span-8">
            <ProductFacts product={product} delivery={delivery} offers={offers} />
            {sizes && (
              <SizeTable
                id={`${product.slug}-sizes`}
                sizes={sizes}
                nameOf={(size) => sizeNames.find(({ code }) => code === size)?.name ?? size}
              />
            )}
          </div>
        </Container>
        {product.story && (
          <MakerStory id={`${product.slug}-story`} story={product.story} maker={product.maker} />
        )}
        <TrackView productId={product.id} />
        <Carousels
          places={[
            { carousel: "complete_the_room", productId: product.id },
            { carousel: "similar", productId: product.id },
            { carousel: "recently_viewed", productId: product.id },
          ]}
        />
        <BuyBar label={t("buyBar", { name })}>
          <div className="min-w-0 flex-1">
            <p className="truncate text-sm font-medium">{name}</p>
            <ForEachVariant variants={product.variants} by={(v) => v.price}>
              {({ price }) => <Price money={price} className="text-sm" />}
            </ForEachVariant>
          </div>
          <ClientMessages namespaces={["cart", "failures"]}>
            <AddChosen productId={product.id} productName={name} compact />
          </ClientMessages>
        </BuyBar>
      </ChosenVariant>
    </main>
  );
}
