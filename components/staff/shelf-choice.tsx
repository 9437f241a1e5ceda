"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { kindOf, lyingOn, shelfKey, suggestShelf } from "@/contracts/pickup/shelves";
import { shelvesOptions } from "@/lib/staff/requests";
import type { Pickup } from "@/lib/staff/types";
import { useStaff } from "./staff-context";

/**
 * Where an order could wait, and what speaks against the shelf that was named. A shelf that the
 * store has not named is as good as any.
 * @param named as it was typed or scanned
 */
export function useShelfChoice(pickup: Pickup, named: string) {
  const t = useTranslations("staff.stage");
  const { at, pickups } = useStaff();
  const shelves = useQuery(shelvesOptions(at)).data ?? [];
  const others = pickups.filter(({ id }) => id !== pickup.id);
  const kind = kindOf(pickup.lines);
  const shelf = shelves.find((one) => shelfKey(one.name) === shelfKey(named));
  const count = shelf ? lyingOn(shelf.name, others).length : 0;
  const suggested = suggestShelf(shelves, others, kind);
  const words = useTranslations("staff.shelves");
  function warningOf(): string | undefined {
    if (!shelf) return undefined;
    const { name, capacity } = shelf;
    if (!shelf.active) return t("shelfOff", { name });
    if (count >= capacity) return t("shelfFull", { name, count, capacity });
    if (shelf.kind === kind) return undefined;
    return t("otherKind", { name, kind: words(`kinds.${kind}`) });
  }
  return {
    warning: warningOf(),
    /** As the store writes it. */
    name: shelf?.name ?? named,
    suggested: suggested && {
      name: suggested.name,
      count: lyingOn(suggested.name, others).length,
      capacity: suggested.capacity,
    },
    hasNoRoom: !suggested && shelves.length > 0,
  };
}

interface SuggestedShelfProps {
  choice: ReturnType<typeof useShelfChoice>;
  named: string;
  onTake: (name: string) => void;
}

/** The shelf that has room, one press away, or that none has. */
export function SuggestedShelf({ choice, named, onTake }: SuggestedShelfProps) {
  const t = useTranslations("staff.stage");
  const { suggested, hasNoRoom } = choice;
  if (hasNoRoom) return <p className="mt-3 text-sm text-muted">{t("noRoom")}</p>;
  if (!suggested || shelfKey(suggested.name) === shelfKey(named)) return null;
  return (
    <Button variant="outline" block className="mt-3" onClick={() => onTake(suggested.name)}>
      {t("roomOn", suggested)}
    </Button>
  );
}
