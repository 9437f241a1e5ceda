import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AccountOrder } from "@/components/account/account-order";
import { AccountSkeleton } from "@/components/account/account-skeleton";
import { ClientMessages } from "@/components/ui/client-messages";
import { Container } from "@/components/ui/container";
import { getPair } from "@/lib/i18n/get-pair";
import { languageOf, shopName } from "@/lib/i18n/pairs";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const [pair, t] = await Promise.all([getPair(), getTranslations("account")]);
  const description = t("description", { shop: shopName(languageOf(pair)) });
  return { title: t("orders"), description, robots: { index: false } };
}

export default function AccountOrdersPage() {
  return (
    <main id="main" tabIndex={-1}>
      <Container className="pt-10 md:pt-16">
        <ClientMessages namespaces={["account", "tracking", "failures", "orders"]}>
          <Suspense fallback={<AccountSkeleton />}>
            <AccountOrder />
          </Suspense>
        </ClientMessages>
      </Container>
    </main>
  );
}
