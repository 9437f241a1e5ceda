import { useLocale, useTranslations } from "next-intl";
import type { Line } from "@/lib/content";
import { formatDistance } from "@/lib/pickup";
import { sketchAround } from "@/lib/stores/sketch";
import type { Store } from "@/lib/stores/types";

interface StoreMapProps {
  store: Store;
  /** The other stores of its market. */
  others: readonly Store[];
  waters: readonly Line[];
}

const ratio = 1.6;
// Units of the drawing per kilometre do not matter: strokes and letters are sized by the height.
const height = 200;

/** Where a store lies, drawn here and not by a map service that would learn who looks. */
export function StoreMap({ store, others, waters }: StoreMapProps) {
  const t = useTranslations("stores");
  const locale = useLocale();
  const sketch = sketchAround(store, others, waters, ratio);
  const scale = height / 2 / sketch.reachKm;
  const half = { x: (height * ratio) / 2, y: height / 2 };
  const nearby = others
    .map((other) => ({ other, ...sketch.at(other) }))
    .sort((a, b) => a.km - b.km)
    .slice(0, 3);
  return (
    <figure>
      <svg
        role="img"
        aria-label={t("map", { name: store.name })}
        viewBox={`${-half.x} ${-half.y} ${half.x * 2} ${half.y * 2}`}
        className="block h-auto w-full border border-line bg-surface text-ink"
        direction="ltr"
      >
        <g transform={`scale(${scale})`} fill="none" strokeLinecap="round">
          {sketch.waters.map((path) => (
            <path key={path} d={path} stroke="var(--tint)" strokeWidth={9 / scale} opacity={0.45} />
          ))}
          {sketch.ringsKm.map((km) => (
            <circle
              key={km}
              r={km}
              stroke="var(--control)"
              strokeWidth={0.6 / scale}
              strokeDasharray={`${2 / scale} ${3 / scale}`}
            />
          ))}
        </g>
        {sketch.ringsKm
          .filter((km) => km * scale < half.y - 12)
          .map((km) => (
            <text
              key={km}
              y={-km * scale - 2.5}
              className="fill-muted text-[9px]"
              textAnchor="middle"
            >
              {formatDistance(km * 1000, locale)}
            </text>
          ))}
        {nearby.map(({ other, x, y, isBeyond, km }) => (
          <g key={other.code} transform={`translate(${x * scale} ${y * scale})`}>
            <circle r={3} className={isBeyond ? "fill-muted" : "fill-ink"} />
            <text
              y={y > 0 ? -7 : 14}
              className="fill-ink text-[11px] [paint-order:stroke] stroke-surface stroke-[3px]"
              textAnchor={
                x > half.x / scale / 2 ? "end" : x < -half.x / scale / 2 ? "start" : "middle"
              }
            >
              {other.name}
              {isBeyond && ` · ${formatDistance(km * 1000, locale)}`}
            </text>
          </g>
        ))}
        <path
          d="M0 0c-4.6-5-7-8.700-7-12a7 7 0 1 1 14 0c0 3.300-2.400 7-7 12Z"
          className="fill-[var(--accent-fill)]"
        />
        <circle cy={-12} r={2.6} fill="var(--paper)" />
        <g transform={`translate(${half.x - 12} ${-half.y + 20})`} className="fill-muted">
          <path d="m0-8 4 9H-4Z" />
          <text y={10} textAnchor="middle" className="text-[9px]">
            N
          </text>
        </g>
      </svg>
      <figcaption className="mt-2 text-xs text-muted">{t("mapHint")}</figcaption>
    </figure>
  );
}
