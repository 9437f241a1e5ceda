import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";
import { cx } from "./cx";
import { ChevronIcon } from "./icons";
import { pageWindow } from "./page-window";

interface PaginationProps {
  /** From 1. */
  page: number;
  pageCount: number;
  hrefOf: (page: number) => string;
}

const cell = "inline-grid size-11 place-items-center rounded-full text-sm tabular-nums";

/** Links to the other pages of a list; nothing when there is only one. */
export function Pagination({ page, pageCount, hrefOf }: PaginationProps) {
  const t = useTranslations("ui");
  if (pageCount < 2) return null;
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap items-center justify-center gap-1">
      {page > 1 && (
        <Link href={hrefOf(page - 1)} rel="prev" aria-label={t("previousPage")} className={cell}>
          <ChevronIcon className="-scale-x-100 rtl:scale-x-100" />
        </Link>
      )}
      {pageWindow(page, pageCount).map((number) =>
        typeof number === "string" ? (
          <span key={number} aria-hidden="true" className={cell}>
            …
          </span>
        ) : (
          <Link
            key={number}
            href={hrefOf(number)}
            aria-label={t("pageNumber", { number })}
            aria-current={number === page ? "page" : undefined}
            className={cx(
              cell,
              number === page ? "bg-ink text-paper forced-colors:border" : "hover:bg-ink/7",
            )}
          >
            {number}
          </Link>
        ),
      )}
      {page < pageCount && (
        <Link href={hrefOf(page + 1)} rel="next" aria-label={t("nextPage")} className={cell}>
          <ChevronIcon />
        </Link>
      )}
    </nav>
  );
}
