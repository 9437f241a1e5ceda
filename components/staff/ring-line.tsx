"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { cx } from "@/components/ui/cx";
import { ChevronIcon } from "@/components/ui/icons";
import { sendAnswer } from "@/lib/staff/requests";
import type { Ring, RingKind } from "@/lib/staff/rings";
import { clockTime, shortCode } from "./format";
import { useStaff } from "./staff-context";
import { useRings } from "./use-rings";
import { hrefTo, useRoute } from "./use-route";

const tones: Record<RingKind, string> = {
  arrived: "bg-accent text-on-accent",
  cancelled: "bg-danger text-paper",
  late: "bg-danger text-paper",
  placed: "bg-tint-soft text-ink",
};

/**
 * What rings, in words: the most pressing, and how much more there is. A press opens the order,
 * which answers it for all devices of the store.
 */
export function RingLine({ loaded, quiet }: { loaded: boolean; quiet: readonly RingKind[] }) {
  const t = useTranslations("staff.rings");
  const { pickups, counter, at } = useStaff();
  const { rings, answer } = useRings({ pickups, loaded, counter, quiet });
  const send = useMutation({ mutationFn: (id: string) => sendAnswer(at, id), retry: 5 });
  const opened = useOpened();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what rings of an open order.
  useEffect(() => {
    const seen = rings.filter(({ pickup }) => opened.includes(pickup.id));
    if (seen.length === 0) return;
    answer(seen);
    for (const id of new Set(seen.map(({ pickup }) => pickup.id))) send.mutate(id);
  }, [rings, opened]);

  const [first, ...more] = rings;
  return (
    <div role="status">
      {first && (
        <a
          href={hrefTo("order", first.pickup.id)}
          className={cx(
            "flex min-h-12 items-center justify-center gap-2 px-4 py-2 text-sm font-medium",
            tones[first.kind],
          )}
        >
          <Words ring={first} />
          {more.length > 0 && (
            <span className="shrink-0 rounded-full px-2 ring-1 ring-current ring-inset tabular-nums">
              {t("more", { count: more.length })}
            </span>
          )}
          <ChevronIcon className="shrink-0" />
        </a>
      )}
    </div>
  );
}

function Words({ ring: { kind, pickup } }: { ring: Ring }) {
  const t = useTranslations("staff");
  const { counter, language } = useStaff();
  const code = shortCode(pickup);
  const time = clockTime(pickup.slotStart, counter, language);
  const count = pickup.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const words = {
    arrived: () => t("arrivedNow", { name: pickup.collectorName }),
    cancelled: () => t("rings.cancelled", { code }),
    late: () => t("rings.late", { code, time }),
    placed: () => t("rings.placed", { code, count, time }),
  };
  return <span className="min-w-0 wrap-anywhere">{words[kind]()}</span>;
}

/** The orders that are open on this screen. */
function useOpened(): readonly string[] {
  const [name, id = ""] = useRoute();
  return name === "order" || name === "pick" ? id.split(",") : [];
}
