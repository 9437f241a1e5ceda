"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { lyingOn, shelfKey } from "@/contracts/pickup/shelves";
import { shelvesOptions } from "@/lib/staff/requests";
import { BackBar } from "./back-bar";
import { ChangeShelf } from "./change-shelf";
import { FoundRow } from "./found-row";
import { ShelfSheet } from "./shelf-sheet";
import { useStaff } from "./staff-context";
import { PrintIcon } from "./staff-icons";

/** What lies on a staging shelf, as its label opens it; also on one that the store has not named. */
export function ShelfView({ name }: { name: string }) {
  const t = useTranslations("staff.shelves");
  const { at, pickups, session } = useStaff();
  const { data } = useQuery(shelvesOptions(at));
  const shelf = data?.find((one) => shelfKey(one.name) === shelfKey(name));
  const lying = lyingOn(name, pickups);
  const written = shelf?.name ?? name;
  return (
    <>
      <BackBar title={t("shelf", { name: written })} to="shelves" />
      <div className="grid grid-cols-1 gap-5 px-5">
        <p className="text-sm text-muted">
          {shelf
            ? `${t(`kinds.${shelf.kind}`)} · ${t("taken", { count: lying.length, capacity: shelf.capacity })}`
            : data && t("unknown")}
          {shelf && !shelf.active && ` · ${t("off")}`}
        </p>
        {lying.length === 0 && <p className="text-sm">{t("empty")}</p>}
        <ul
          aria-label={t("lying")}
          className="divide-y divide-line border-y border-line empty:hidden"
        >
          {lying.map((pickup) => (
            <FoundRow key={pickup.id} pickup={pickup} />
          ))}
        </ul>
        <Button variant="outline" block onClick={() => window.print()}>
          <PrintIcon />
          {t("print", { count: 1 })}
        </Button>
        {shelf && session.manages && (
          <ChangeShelf
            key={`${shelf.kind} ${shelf.capacity} ${shelf.active}`}
            shelf={shelf}
            hasOrders={lying.length > 0}
          />
        )}
      </div>
      <ShelfSheet names={[written]} />
    </>
  );
}
