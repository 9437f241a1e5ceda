import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StorePage } from "@/components/stores/store-page";
import { atLeastOne } from "@/lib/at-least-one";
import { readParams } from "@/lib/http/read-params";
import { getPair } from "@/lib/i18n/get-pair";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { getStore, getStores } from "@/lib/stores/get-stores";
import { content } from "@/shop.config";

export const ensureStatic = "navigation";

type Props = PageProps<"/[locale]/stores/[code]">;

export async function generateStaticParams() {
  const stores = await getStores(await getPair());
  return atLeastOne(
    stores.map(({ code }) => ({ code })),
    { code: "-" },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code }, pair] = await Promise.all([readParams(params), getPair()]);
  const store = await getStore(pair, code);
  if (!store) return {};
  return pageMetadata({
    pair,
    path: `/stores/${code}`,
    title: store.name,
    description: store.intro,
  });
}

export default async function OneStorePage({ params }: Props) {
  const [{ code }, pair] = await Promise.all([readParams(params), getPair()]);
  const [stores, { waters }] = await Promise.all([getStores(pair), content()]);
  const store = stores.find((candidate) => candidate.code === code);
  if (!store) notFound();
  const others = stores.filter((other) => other.market === store.market && other !== store);
  return <StorePage store={store} others={others} waters={waters} />;
}
