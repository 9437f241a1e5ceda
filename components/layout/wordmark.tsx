import { wordmark } from "@/shop.config";
import { cx } from "../ui/cx";

interface WordmarkProps {
  /** Shown where the shop has no mark. */
  name: string;
  className?: string;
}

/**
 * The shop's mark, in the colour of the text around it, or its name where it has no mark. What it
 * stands in says its name to screen readers. It also stands where no locale is known.
 */
export function Wordmark({ name, className }: WordmarkProps) {
  if (!wordmark)
    return (
      <span
        aria-hidden="true"
        className={cx("inline-flex items-center text-xl font-semibold tracking-tight", className)}
      >
        <span className="truncate">{name}</span>
      </span>
    );
  return (
    <svg
      viewBox={wordmark.viewBox}
      fill="none"
      aria-hidden="true"
      preserveAspectRatio="xMinYMid"
      className={className}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: checked when the shop's folder is read
      dangerouslySetInnerHTML={{ __html: wordmark.body }}
    />
  );
}
