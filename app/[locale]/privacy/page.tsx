import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PrivacyCentre } from "@/components/privacy/privacy-centre";
import { ClientMessages } from "@/components/ui/client-messages";
import { Container } from "@/components/ui/container";
import { getConsentTexts } from "@/lib/consent/server";
import { getLocale } from "@/lib/i18n/get-locale";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("privacy");
  return { title: t("title"), robots: { index: false, follow: true } };
}

export default async function PrivacyPage() {
  const [t, texts] = await Promise.all([
    getTranslations("privacy"),
    getConsentTexts(await getLocale()),
  ]);
  return (
    <main id="main">
      <Container className="pt-10 sm:pt-16">
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="mt-4 max-w-prose text-lg text-muted">{t("lead")}</p>
        <ClientMessages namespaces={["privacy"]}>
          <PrivacyCentre texts={texts} />
        </ClientMessages>
      </Container>
    </main>
  );
}
