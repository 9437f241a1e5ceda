import { useTranslations } from "next-intl";
import type { Suggestion } from "@/lib/assistance";
import { Link } from "@/lib/i18n/navigation";
import { Button } from "../ui/button";
import { Picture } from "../ui/picture";

interface AssistanceListProps {
  suggestions: readonly Suggestion[];
  onDrop: (productId: string) => void;
}

/** What people of stores suggested; it stays until the shopper takes it away. */
export function AssistanceList({ suggestions, onDrop }: AssistanceListProps) {
  const t = useTranslations("assistance");
  return (
    <section aria-labelledby="assistance-list">
      <h2 id="assistance-list" className="text-xl">
        {t("list")}
      </h2>
      <ul className="mt-4 border-y border-line">
        {suggestions.map(({ productId, slug, name, picture, staffName, storeName }) => (
          <li
            key={productId}
            className="flex items-center gap-4 border-t border-line py-4 first:border-t-0"
          >
            <span className="block size-20 shrink-0 overflow-hidden rounded-xs bg-surface">
              {picture && <Picture picture={picture} alt="" className="size-full object-cover" />}
            </span>
            <span className="min-w-0 grow">
              <Link
                href={`/products/${slug}`}
                className="font-medium underline-offset-[0.4em] hover:underline"
              >
                {name}
              </Link>
              <span className="block text-sm text-muted">
                {t("suggestedBy", { name: staffName, store: storeName })}
              </span>
            </span>
            <Button
              variant="quiet"
              aria-label={t("dropNamed", { name })}
              onClick={() => onDrop(productId)}
            >
              {t("drop")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
