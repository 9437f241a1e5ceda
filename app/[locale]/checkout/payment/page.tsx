import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { CheckoutSkeleton } from "@/components/checkout/checkout-columns";
import { CheckoutMessages } from "@/components/checkout/checkout-messages";
import { ProviderPayment } from "@/components/checkout/provider-payment";
import { Container } from "@/components/ui/container";

// The attempt is in the query and read by the browser, as on the confirmation.
export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checkout.provider");
  return { title: t("title"), robots: { index: false } };
}

/** The one page in which a provider's form stands: the front door lets it load what that needs. */
export default async function ProviderPaymentPage() {
  const t = await getTranslations("checkout.provider");
  return (
    <main id="main">
      <Container className="pt-10 sm:pt-16">
        <h1 className="mb-6 text-3xl sm:mb-12">{t("title")}</h1>
        <CheckoutMessages>
          <Suspense fallback={<CheckoutSkeleton />}>
            <ProviderPayment />
          </Suspense>
        </CheckoutMessages>
      </Container>
    </main>
  );
}
