import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountHome } from "@/components/account/account-home";
import { ClientMessages } from "@/components/ui/client-messages";
import { Container } from "@/components/ui/container";
import { getPair } from "@/lib/i18n/get-pair";
import { languageOf, shopName } from "@/lib/i18n/pairs";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const [pair, t] = await Promise.all([getPair(), getTranslations("account")]);
  const description = t("description", { shop: shopName(languageOf(pair)) });
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
