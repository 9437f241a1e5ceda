import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountHome } from "@/components/account/account-home";
import { ClientMessages } from "@/components/ui/client-messages";
import { Container } from "@/components/ui/container";
import { getLocale } from "@/lib/i18n/get-locale";
import { languageOf, shopName } from "@/lib/i18n/locales";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("account")]);
  const description = t("description", { shop: shopName(languageOf(locale)) });
  return { title: t("title"), description, robots: { index: false } };
}

export default function AccountPage() {
  return (
    <main id="main" tabIndex={-1}>
      <Container className="pt-10 md:pt-16">
        <ClientMessages namespaces={["account", "tracking", "failures", "orders"]}>
          <AccountHome />
        </ClientMessages>
      </Container>
    </main>
  );
}
