import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StorePage } from "@/components/stores/store-page";
import { atLeastOne } from "@/lib/at-least-one";
import { readParams } from "@/lib/http/read-params";
import { getLocale } from "@/lib/i18n/get-locale";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { getStore, getStores } from "@/lib/stores/server";
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
  if (!store) return {};
  return pageMetadata({
    locale,
    path: `/stores/${code}`,
    title: store.name,
    description: store.intro,
  });
}

export default async function OneStorePage({ params }: Props) {
  const [{ code }, locale] = await Promise.all([readParams(params), getLocale()]);
  const [stores, { waters }] = await Promise.all([getStores(locale), content()]);
  const store = stores.find((candidate) => candidate.code === code);
  if (!store) notFound();
  const others = stores.filter((other) => other.market === store.market && other !== store);
  return <StorePage store={store} others={others} waters={waters} />;
}
