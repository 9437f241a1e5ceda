import { useTranslations } from "next-intl";
import type { Store } from "@/lib/stores";
import { ClientMessages } from "../ui/client-messages";
import { Container } from "../ui/container";
import { TextLink } from "../ui/text-link";
import { ContactForm } from "./contact-form";
import { StorePhones } from "./store-phones";

interface ContactPageProps {
  /** Those that can be called. */
  stores: readonly Store[];
  /** The title of the page of questions and answers, where the shop has one. */
  help: string | undefined;
}

/** How to reach the shop: a message, and the stores that can be called. */
export function ContactPage({ stores, help }: ContactPageProps) {
  const t = useTranslations("contact");
  return (
    <main id="main" tabIndex={-1}>
      <Container className="pt-10 md:pt-16">
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="mt-4 mb-10 max-w-[38rem] text-muted md:mb-14">{t("lead")}</p>
        <div className="grid items-start gap-12 md:grid-cols-[minmax(0,32rem)_minmax(0,22rem)] md:justify-between md:gap-16">
          <section aria-labelledby="contact-write">
            <h2 id="contact-write" className="mb-6 text-xl">
              {t("write")}
            </h2>
            <ClientMessages namespaces={["contact", "failures"]}>
              <ContactForm />
            </ClientMessages>
          </section>
          <div className="grid gap-10">
            {stores.length > 0 && (
              <section aria-labelledby="contact-call">
                <h2 id="contact-call" className="mb-4 text-xl">
                  {t("call")}
                </h2>
                <ClientMessages namespaces={["stores"]}>
                  <StorePhones stores={stores} />
                </ClientMessages>
              </section>
            )}
            <section aria-labelledby="contact-help">
              <h2 id="contact-help" className="text-xl">
                {t("help")}
              </h2>
              <p className="mt-2 grid justify-items-start">
                {help && <TextLink href="/info/help">{help}</TextLink>}
                <TextLink href="/orders">{t("toOrders")}</TextLink>
                <TextLink href="/info/delivery">{t("toDelivery")}</TextLink>
                <TextLink href="/info/returns">{t("toReturns")}</TextLink>
              </p>
            </section>
          </div>
        </div>
      </Container>
    </main>
  );
}
