import { useLocale, useTranslations } from "next-intl";
import { formatExtent, formatLength, formatMillimetres } from "@/lib/units/measures";

const overall = ["width", "depth", "height"];
// Opticians everywhere measure these in millimetres.
const optical = ["lensWidth", "bridge", "temple"];

/** Overall dimensions in one line, then each named one. */
export function Dimensions({ dimensions }: { dimensions: Record<string, number> }) {
  const locale = useLocale();
  const t = useTranslations("product");
  const units = useTranslations("units");
  const nameOf = (name: string) => {
    const keys = [`lengths.${name}`, `parts.${name}`] as Parameters<typeof units>[0][];
    const known = keys.find((key) => units.has(key));
    // A merchant may measure what we have no word for; its own name is better than nothing.
    return known ? units(known) : name;
  };
  const { width, depth, height } = dimensions;
  const extent = [width, depth, height].filter((length) => length !== undefined);
  const whole = width !== undefined && height !== undefined && extent.length > 1;
  const rows = Object.entries(dimensions).filter(([name]) => !(whole && overall.includes(name)));
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-8 gap-y-1 tabular-nums">
      {whole && (
        <div className="contents">
          <dt className="text-muted">{depth === undefined ? t("overallFlat") : t("overall")}</dt>
          <dd>{formatExtent(extent, locale)}</dd>
        </div>
      )}
      {rows.map(([name, length]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{nameOf(name)}</dt>
          <dd>
            {optical.includes(name)
              ? formatMillimetres(length, locale)
              : formatLength(length, locale)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
