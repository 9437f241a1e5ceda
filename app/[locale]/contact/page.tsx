import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ContactPage } from "@/components/contact/contact-page";
import { getSiteContent } from "@/lib/content/server";
import { getLocale } from "@/lib/i18n/get-locale";
import { marketOf } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { getStores } from "@/lib/stores/server";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("contact")]);
  const [title, description] = [t("title"), t("lead")];
  return pageMetadata({ locale, path: "/contact", title, description });
}

export default async function Contact() {
  const locale = await getLocale();
  const here = marketOf(locale).code;
  const [stores, { policies }] = await Promise.all([getStores(locale), getSiteContent(locale)]);
  return (
    <ContactPage
      stores={stores.filter(({ market, phone }) => market === here && phone)}
      help={policies.find(({ topic }) => topic === "help")?.title}
    />
  );
}
