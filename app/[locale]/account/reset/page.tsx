import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AccountSkeleton } from "@/components/account/account-skeleton";
import { LinkLanding } from "@/components/account/link-landing";
import { ClientMessages } from "@/components/ui/client-messages";
import { Container } from "@/components/ui/container";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  // The address holds a token: no other site is told of it.
  return { title: t("link.resetTitle"), robots: { index: false }, referrer: "no-referrer" };
}

export default function ResetPage() {
  return (
    <main id="main" tabIndex={-1}>
      <Container className="pt-10 md:pt-16">
        <ClientMessages namespaces={["account", "failures"]}>
          <Suspense fallback={<AccountSkeleton />}>
            <LinkLanding kind="reset" />
          </Suspense>
        </ClientMessages>
      </Container>
    </main>
  );
}
