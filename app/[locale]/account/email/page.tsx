import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AccountSkeleton } from "@/components/account/account-skeleton";
import { ConfirmEmail } from "@/components/account/confirm-email";
import { ClientMessages } from "@/components/ui/client-messages";
import { Container } from "@/components/ui/container";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  // The address holds a token: no other site is told of it.
  return { title: t("newEmail.title"), robots: { index: false }, referrer: "no-referrer" };
}

export default function NewEmailPage() {
  return (
    <main id="main" tabIndex={-1}>
      <Container className="pt-10 md:pt-16">
        <ClientMessages namespaces={["account", "failures"]}>
          <Suspense fallback={<AccountSkeleton />}>
            <ConfirmEmail />
          </Suspense>
        </ClientMessages>
      </Container>
    </main>
  );
}
