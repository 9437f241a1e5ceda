import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { encode } from "uqr";

/** A code that a phone's camera reads: the same product, in the same look, in the owner's room. */
export function PhoneLink({ href }: { href: string }) {
  const t = useTranslations("viewer.room");
  const { size, path } = useMemo(() => {
    const code = encode(href, { border: 2 });
    const cells = code.data.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
    );
    return { size: code.size, path: cells.join("") };
  }, [href]);
  return (
    <div className="flex items-center gap-5">
      <a href={href} className="shrink-0">
        <svg
          role="img"
          aria-label={t("codeLabel")}
          viewBox={`0 0 ${size} ${size}`}
          shapeRendering="crispEdges"
          className="size-36 rounded-sm bg-white"
        >
          <path d={path} fill="#211c17" />
        </svg>
      </a>
      <div>
        <p className="font-medium">{t("codeTitle")}</p>
        <p className="mt-1 text-sm text-muted">{t("codeText")}</p>
      </div>
    </div>
  );
}
