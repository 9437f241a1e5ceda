import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { isPart, materialOf } from "@/lib/viewer/materials";
import { cx } from "../../ui/cx";
import type { PartView } from "./open-stage";

interface HotspotsProps {
  parts: readonly PartView[];
  refOf: (id: string) => (element: HTMLElement | null) => void;
}

const most = 4;

/** Buttons on the product that say what each part is made of, in the finish that it has on. */
export function Hotspots({ parts, refOf }: HotspotsProps) {
  const t = useTranslations("viewer");
  const [open, setOpen] = useState<string | null>(null);
  const cardId = useId();
  const spots = parts
    .flatMap(({ id, material }) => {
      const key = materialOf(material);
      return isPart(id) && key
        ? [{ id, part: t(`parts.${id}`), material: t(`materials.${key}`) }]
        : [];
    })
    .slice(0, most);
  const shown = spots.find(({ id }) => id === open);
  return (
    <>
      <ul className="pointer-events-none absolute inset-0 overflow-hidden" dir="ltr">
        {spots.map(({ id, part }) => (
          <li key={id} ref={refOf(id)} className="invisible absolute top-0 left-0">
            <button
              type="button"
              aria-label={t("hotspot", { part })}
              aria-expanded={open === id}
              aria-controls={cardId}
              onClick={() => setOpen(open === id ? null : id)}
              className="group pointer-events-auto grid size-11 -translate-1/2 place-items-center rounded-full"
            >
              <span
                className={cx(
                  "size-3.5 rounded-full border-2 border-paper shadow-[0_0_0_1px_rgb(0_0_0/0.35)] transition group-hover:scale-125",
                  open === id ? "bg-accent" : "bg-ink/55",
                )}
              />
            </button>
          </li>
        ))}
      </ul>
      <div id={cardId} aria-live="polite" className="absolute start-3 top-3 max-w-[60%]">
        {shown && (
          <p className="rounded-sm bg-paper/92 px-3.5 py-2 text-sm">
            <span className="block text-xs text-muted">{shown.part}</span>
            {shown.material}
          </p>
        )}
      </div>
    </>
  );
}
