import { useTranslations } from "next-intl";
import { Container } from "../ui/container";

/** What the house is called and why, in two breaths. */
export function Manifesto() {
  const t = useTranslations("home.manifesto");
  return (
    <section aria-labelledby="manifesto" className="py-section">
      <Container className="grid gap-x-10 gap-y-6 lg:grid-cols-12">
        <h2 id="manifesto" className="text-sm font-medium text-muted lg:col-span-3 lg:pt-3">
          {t("title")}
        </h2>
        <div className="grid max-w-[27em] gap-[0.8em] text-2xl leading-snug lg:col-span-9">
          <p>{t("first")}</p>
          <p className="text-muted">{t("second")}</p>
        </div>
      </Container>
    </section>
  );
}
