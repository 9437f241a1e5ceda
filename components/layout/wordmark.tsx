import { useLocale } from "next-intl";
import { languageOf, shopName } from "@/lib/i18n/locales";
import { wordmark } from "@/shop.config";
import { cx } from "../ui/cx";

/**
 * The shop's mark, in the colour of the text around it, or its name where it has no mark. What it
 * stands in says its name to screen readers.
 */
export function Wordmark({ className }: { className?: string }) {
  const locale = useLocale();
  if (!wordmark)
    return (
      <span
        aria-hidden="true"
        className={cx(
          "inline-flex items-center whitespace-nowrap text-xl font-semibold tracking-tight",
          className,
        )}
      >
        {shopName(languageOf(locale))}
      </span>
    );
  return (
    <svg
      viewBox={wordmark.viewBox}
      fill="none"
      aria-hidden="true"
      className={className}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: checked when the shop's folder is read
      dangerouslySetInnerHTML={{ __html: wordmark.body }}
    />
  );
}
