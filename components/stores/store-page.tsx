import { useLocale, useTranslations } from "next-intl";
import { addressLines } from "@/contracts/addresses/address-lines";
import type { Language } from "@/contracts/languages";
import type { Line } from "@/lib/content";
import { languageOf } from "@/lib/i18n/locales";
import { breadcrumbJsonLd } from "@/lib/seo/breadcrumb-json-ld";
import { directionsUrl, mapUrl } from "@/lib/stores/directions";
import { storeJsonLd } from "@/lib/stores/store-json-ld";
import type { Store, StorePicture } from "@/lib/stores/types";
import { TrackView } from "../events";
import { Carousels } from "../recommendations/server";
import { Breadcrumbs } from "../ui/breadcrumbs";
import { buttonClass } from "../ui/button";
import { ClientMessages } from "../ui/client-messages";
import { Container } from "../ui/container";
import { PinIcon } from "../ui/icons";
import { JsonLd } from "../ui/json-ld";
import { Picture } from "../ui/picture";
import { OpenNow } from "./open-now";
import { StoreHours } from "./store-hours";
import { StoreMap } from "./store-map";
import { StoreServices } from "./store-services";

interface StorePageProps {
  store: Store;
  /** What it looks like, if a merchant chose a picture. */
  picture: StorePicture | null;
  /** The other stores of its market. */
  others: readonly Store[];
  waters: readonly Line[];
}

/** A store: where it is, when it is open, what one can do there. */
export function StorePage({ store, picture, others, waters }: StorePageProps) {
  const locale = useLocale();
  const t = useTranslations("stores");
  const { name, intro, address, phone, code } = store;
  const trail = [
    { name: t("title"), path: "/stores" },
    { name, path: `/stores/${code}` },
  ];
  return (
    <main id="main">
      <JsonLd data={storeJsonLd(store, locale)} />
      <JsonLd data={breadcrumbJsonLd(trail, locale)} />
      <ClientMessages namespaces={["stores"]}>
        <Container className="pt-3">
          <Breadcrumbs items={[{ label: t("title"), href: "/stores" }, { label: name }]} />
          <div className="grid gap-x-14 gap-y-6 pt-10 pb-16 lg:grid-cols-12">
            <div className="lg:col-span-6">
              <h1 className="text-4xl">{name}</h1>
              <div className="mt-4">
                <OpenNow schedule={store} />
              </div>
            </div>
            <p className="max-w-[34em] self-end text-lg lg:col-span-6">{intro}</p>
          </div>
        </Container>
        {picture && (
          <Container className="pb-16">
            <Picture
              picture={picture.picture}
              alt={picture.alt}
              sizes="(min-width: 96rem) 93rem, 100vw"
              priority
              className="aspect-4/3 w-full rounded-xs bg-surface object-cover dark:brightness-[0.86] sm:aspect-video lg:aspect-5/2"
            />
          </Container>
        )}
        <Container className="grid gap-x-14 gap-y-16 lg:grid-cols-12">
          <div className="grid content-start gap-10 lg:col-span-5">
            <dl className="grid gap-6">
              <div>
                <dt className="mb-1 text-sm text-muted">{t("address")}</dt>
                <dd>
                  <address className="not-italic">
                    {linesOf(address, languageOf(locale)).map((line) => (
                      <bdi key={line} className="block">
                        {line}
                      </bdi>
                    ))}
                  </address>
                </dd>
              </div>
              {phone && (
                <div>
                  <dt className="mb-1 text-sm text-muted">{t("phone")}</dt>
                  <dd>
                    <a
                      href={`tel:${phone.replace(/[^+\d]/g, "")}`}
                      dir="ltr"
                      className="inline-flex min-h-11 items-center tabular-nums underline decoration-line underline-offset-[0.3em] hover:decoration-current"
                    >
                      {phone}
                    </a>
                  </dd>
                </div>
              )}
            </dl>
            <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
              <a
                href={directionsUrl(store)}
                target="_blank"
                rel="noreferrer"
                aria-label={t("directionsTo", { name })}
                className={buttonClass({ variant: "primary", size: "lg" })}
              >
                <PinIcon /> {t("directions")}
              </a>
              <a
                href={mapUrl(store)}
                target="_blank"
                rel="noreferrer"
                aria-label={t("onMapOf", { name })}
                className="inline-flex min-h-11 items-center underline decoration-line underline-offset-[0.3em] hover:decoration-current"
              >
                {t("onMap")}
              </a>
            </div>
            <StoreMap store={store} others={others} waters={waters} />
            <StoreServices services={store.services} code={code} />
          </div>
          <div className="lg:col-span-7">
            <StoreHours store={store} />
          </div>
        </Container>
      </ClientMessages>
      <TrackView store={code} />
      <Carousels places={[{ carousel: "trending_at_store", store: { code, name } }]} />
    </main>
  );
}

function linesOf({ street, province, ...town }: Store["address"], language: Language) {
  return addressLines({ ...town, line1: street, line2: "", province: province ?? "" }, language);
}
