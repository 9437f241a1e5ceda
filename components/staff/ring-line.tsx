"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { cx } from "@/components/ui/cx";
import { ChevronIcon } from "@/components/ui/icons";
import { announceMessage } from "@/components/ui/toast";
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
  const say = useWords();
  const announce = useTranslations("staff");
  // Heard in words, each once; for the eye there is the line.
  const onNews = (news: readonly Ring[]) => {
    for (const ring of news) {
      const name = ring.pickup.collectorName;
      const text = ring.kind === "arrived" ? announce("arrivedNow", { name }) : say(ring);
      announceMessage(text, { silent: true });
    }
  };
  const { rings, answer } = useRings({ pickups, loaded, counter, quiet, onNews });
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
    first && (
      <section aria-label={t("title")}>
        <a
          href={hrefTo("order", first.pickup.id)}
          className={cx(
            "flex min-h-12 items-center justify-center gap-2 px-4 py-2 text-sm font-medium",
            tones[first.kind],
          )}
        >
          <span className="min-w-0 wrap-anywhere">{say(first)}</span>
          {more.length > 0 && (
            <span className="shrink-0 rounded-full px-2 ring-1 ring-current ring-inset tabular-nums">
              {t("more", { count: more.length })}
            </span>
          )}
          <ChevronIcon className="shrink-0" />
        </a>
      </section>
    )
  );
}

/** Says a ring in a sentence. */
function useWords(): (ring: Ring) => string {
  const t = useTranslations("staff.rings");
  const { counter, language } = useStaff();
  return ({ kind, pickup }) => {
    const code = shortCode(pickup);
    const time = clockTime(pickup.slotStart, counter, language);
    switch (kind) {
      case "arrived":
        return t("arrived", { name: pickup.collectorName, code });
      case "cancelled":
        return t("cancelled", { code });
      case "late":
        return t("late", { code, time });
      case "placed": {
        const count = pickup.lines.reduce((sum, { quantity }) => sum + quantity, 0);
        return t("placed", { code, count, time });
      }
    }
  };
}

/** The orders that are open on this screen. */
function useOpened(): readonly string[] {
  const [name, id = ""] = useRoute();
  return name === "order" || name === "pick" ? id.split(",") : [];
}
