import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StorePage } from "@/components/stores/store-page";
import { atLeastOne } from "@/lib/at-least-one";
import { readParams } from "@/lib/http/read-params";
import { getLocale } from "@/lib/i18n/get-locale";
import { getStore, getStorePicture, getStores, storeMetadata } from "@/lib/stores/server";
import { content } from "@/shop.config";

export const ensureStatic = "navigation";

type Props = PageProps<"/[locale]/stores/[code]">;

export async function generateStaticParams() {
  const stores = await getStores(await getLocale());
  return atLeastOne(
    stores.map(({ code }) => ({ code })),
    { code: "-" },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code }, locale] = await Promise.all([readParams(params), getLocale()]);
  const store = await getStore(locale, code);
  return store ? storeMetadata(store, locale) : {};
}

export default async function OneStorePage({ params }: Props) {
  const [{ code }, locale] = await Promise.all([readParams(params), getLocale()]);
  const [stores, picture, { waters }] = await Promise.all([
    getStores(locale),
    getStorePicture(locale, code),
    content(),
  ]);
  const store = stores.find((candidate) => candidate.code === code);
  if (!store) notFound();
  const others = stores.filter((other) => other.market === store.market && other !== store);
  return <StorePage {...{ store, picture, others, waters }} />;
}
