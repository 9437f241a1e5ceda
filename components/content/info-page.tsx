import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { DeliveryMethod } from "@/lib/checkout";
import { type InfoTopic, infoTopics } from "@/lib/content/topics";
import type { Locale } from "@/lib/i18n/locales";
import { Link } from "@/lib/i18n/navigation";
import { pageMetadata } from "@/lib/seo/page-metadata";
import type { StoreOffers } from "@/lib/stores";
import shop from "@/shop.config";
import { ListingHeader } from "../catalog/listing";
import { Container } from "../ui/container";
import { cx } from "../ui/cx";
import { DeliveryList } from "./blocks/delivery";
import { RefreshAt } from "./refresh-at";

interface InfoPageProps {
  topic: InfoTopic;
  /** The market's, for the page about delivery. */
  delivery: readonly DeliveryMethod[];
  offers: StoreOffers;
  /** When merchants' own words may take its place. */
  edge: number | undefined;
}

/** Head of the page of a topic that no merchant has written about. */
export async function infoMetadata(
  topic: InfoTopic,
  locale: Locale,
  offers: StoreOffers,
): Promise<Metadata> {
  const t = await getTranslations("info");
  return pageMetadata({
    locale,
    path: `/info/${topic}`,
    title: t(`topics.${topic}`),
    description: leadOf(t, topic, offers),
  });
}

/** What the shop promises, in short paragraphs, with the other topics beside it. */
export function InfoPage({ topic, delivery, offers, edge }: InfoPageProps) {
  const t = useTranslations("info");
  return (
    <main id="main">
      <RefreshAt edge={edge} />
      <ListingHeader title={t(`topics.${topic}`)} text={leadOf(t, topic, offers)} />
      <Container className="grid gap-x-14 gap-y-12 lg:grid-cols-12">
        <nav aria-label={t("title")} className="lg:col-span-3">
          <ul className="flex flex-wrap gap-x-6 lg:grid">
            {infoTopics.map((other) => (
              <li key={other}>
                <Link
                  href={`/info/${other}`}
                  aria-current={other === topic ? "page" : undefined}
                  className={cx(
                    "inline-flex min-h-11 items-center underline-offset-[0.4em] hover:underline",
                    other === topic ? "font-semibold" : "text-muted",
                  )}
                >
                  {t(`topics.${other}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="grid max-w-[36em] content-start gap-6 text-lg lg:col-span-8">
          {topic === "delivery" && delivery.length > 0 && (
            <section>
              <h2 className="mb-4 text-xl">{t("delivery.methods")}</h2>
              <DeliveryList methods={delivery} />
            </section>
          )}
          {paragraphsOf(t, topic, offers).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </Container>
    </main>
  );
}

type Words = ReturnType<typeof useTranslations<"info">>;

const days = { days: shop.policies.returnDays };

/** What a topic is about, in one line: also for search engines. */
function leadOf(t: Words, topic: InfoTopic, { collecting }: StoreOffers): string {
  if (topic === "delivery" && !collecting) return t("delivery.leadSent");
  return topic === "returns" ? t("returns.lead", days) : t(`${topic}.lead`);
}

// Keys are spelled out so that the guard against unused messages sees each.
function paragraphsOf(t: Words, topic: InfoTopic, offers: StoreOffers): string[] {
  switch (topic) {
    case "delivery":
      return [t("delivery.price"), ...(offers.collecting ? [t("delivery.collect")] : [])];
    case "returns":
      return [
        t(offers.returns ? "returns.how" : "returns.howByPost"),
        t("returns.refund"),
        t("returns.broken", days),
      ];
    case "privacy":
      return [t("privacy.stored"), t("privacy.display"), t("privacy.orders"), t("privacy.third")];
    case "accessibility":
      return [
        t("accessibility.goal"),
        t("accessibility.keyboard"),
        t("accessibility.display"),
        t(offers.advice ? "accessibility.tell" : "accessibility.tellByMail"),
      ];
  }
}
