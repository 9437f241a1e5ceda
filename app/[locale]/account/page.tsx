import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountHome } from "@/components/account/account-home";
import { ClientMessages } from "@/components/layout/client-messages";
import { Container } from "@/components/ui/container";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("title"), description: t("description"), robots: { index: false } };
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
