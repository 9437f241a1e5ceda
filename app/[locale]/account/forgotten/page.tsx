import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForgottenPassword } from "@/components/account/forgotten-password";
import { ClientMessages } from "@/components/ui/client-messages";
import { Container } from "@/components/ui/container";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("forgotten.title"), robots: { index: false } };
}

export default function ForgottenPage() {
  return (
    <main id="main" tabIndex={-1}>
      <Container className="pt-10 md:pt-16">
        <ClientMessages namespaces={["account", "failures"]}>
          <ForgottenPassword />
        </ClientMessages>
      </Container>
    </main>
  );
}
