import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";
import type { Answer } from "@/lib/search/find-answers";

/** Stores and help pages that a term asks for, before the products. */
export function SearchAnswers({ answers }: { answers: readonly Answer[] }) {
  const t = useTranslations("search");
  if (answers.length === 0) return null;
  return (
    <section className="mt-8 grid gap-2">
      <h2 className="text-sm font-medium text-muted">{t("answers")}</h2>
      <ul className="flex flex-wrap gap-x-8">
        {answers.map(({ name, href }) => (
          <li key={href}>
            <Link
              href={href}
              className="inline-flex min-h-12 items-center text-lg underline decoration-line underline-offset-[0.3em] hover:decoration-current"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
