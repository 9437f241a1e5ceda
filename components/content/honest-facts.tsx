import { useTranslations } from "next-intl";
import { Container } from "../ui/container";

const facts = ["repair", "few", "unknown"] as const;

/** What the house does about waste, and what it does not know. No seals, no promises. */
export function HonestFacts() {
  const t = useTranslations("home.honest");
  return (
    <section aria-labelledby="honest" className="pt-section">
      <Container>
        <h2 id="honest" className="text-3xl">
          {t("title")}
        </h2>
        <dl className="mt-10 grid gap-x-10 gap-y-8 lg:grid-cols-3">
          {facts.map((fact) => (
            <div key={fact} className="border-t border-ink pt-5">
              <dt className="text-xl font-semibold">{t(fact)}</dt>
              <dd className="mt-2 max-w-[28em] text-muted">{t(`${fact}Text`)}</dd>
            </div>
          ))}
        </dl>
      </Container>
    </section>
  );
}
