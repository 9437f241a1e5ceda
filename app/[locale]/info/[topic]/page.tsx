import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ContentPageView, contentMetadata } from "@/components/content/content-page";
import { InfoPage, infoMetadata } from "@/components/content/info-page";
import { isPolicyTopic } from "@/contracts/content/document";
import { getDeliveryMethods } from "@/lib/checkout/server";
import { getPolicy, infoTopics, isInfoTopic } from "@/lib/content/server";
import { readParams } from "@/lib/http/read-params";
import { getLocale } from "@/lib/i18n/get-locale";
import { getStoreOffers } from "@/lib/stores/server";

export const ensureStatic = "navigation";

type Props = PageProps<"/[locale]/info/[topic]">;

export function generateStaticParams() {
  return infoTopics.map((topic) => ({ topic }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ topic }, locale] = await Promise.all([readParams(params), getLocale()]);
  const path = isInfoTopic(topic) ? `/info/${topic}` : undefined;
  const written = isPolicyTopic(topic) ? (await getPolicy(locale, topic)).shown : null;
  if (written) return contentMetadata(locale, written, path);
  return isInfoTopic(topic) ? infoMetadata(topic, locale, await getStoreOffers(locale)) : {};
}

/** What merchants wrote about a topic, or what the shop says of itself. */
export default async function OneInfoPage({ params }: Props) {
  const [{ topic }, locale] = await Promise.all([readParams(params), getLocale()]);
  const written = isPolicyTopic(topic) ? await getPolicy(locale, topic) : undefined;
  if (written?.shown) return <ContentPageView page={written} locale={locale} />;
  if (!isInfoTopic(topic)) notFound();
  const [delivery, offers] = await Promise.all([
    getDeliveryMethods(locale),
    getStoreOffers(locale),
  ]);
  return <InfoPage {...{ topic, delivery, offers }} edge={written?.edge} />;
}
