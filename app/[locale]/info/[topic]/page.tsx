import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { InfoPage } from "@/components/content/info-page";
import { getDeliveryMethods } from "@/lib/checkout/server";
import { infoTopics, isInfoTopic } from "@/lib/content/server";
import { readParams } from "@/lib/http/read-params";
import { getLocale } from "@/lib/i18n/get-locale";
import { pageMetadata } from "@/lib/seo/page-metadata";
import shop from "@/shop.config";

export const ensureStatic = "navigation";

type Props = PageProps<"/[locale]/info/[topic]">;

export function generateStaticParams() {
  return infoTopics.map((topic) => ({ topic }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ topic }, locale, t] = await Promise.all([
    readParams(params),
    getLocale(),
    getTranslations("info"),
  ]);
  if (!isInfoTopic(topic)) return {};
  const description = t(`${topic}.lead`, { days: shop.policies.returnDays });
  return pageMetadata({ locale, path: `/info/${topic}`, title: t(`topics.${topic}`), description });
}

export default async function OneInfoPage({ params }: Props) {
  const [{ topic }, locale] = await Promise.all([readParams(params), getLocale()]);
  if (!isInfoTopic(topic)) notFound();
  return <InfoPage topic={topic} delivery={await getDeliveryMethods(locale)} />;
}
