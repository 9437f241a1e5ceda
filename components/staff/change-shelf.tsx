"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/check-field";
import { FormAlert } from "@/components/ui/form-alert";
import { announceMessage } from "@/components/ui/toast";
import type { StagingShelf } from "@/contracts/pickup/shelves";
import { failureIn } from "@/lib/api";
import { ShelfFields } from "./shelf-fields";
import { goToRoute } from "./use-route";
import { useSaveShelves } from "./use-save-shelves";

interface ChangeShelfProps {
  shelf: StagingShelf;
  /** While orders lie there it is switched off in place of being taken away. */
  hasOrders: boolean;
}

/** What a manager changes of a shelf. Its name stays: it stands on its label. */
export function ChangeShelf({ shelf, hasOrders }: ChangeShelfProps) {
  const t = useTranslations("staff.shelves");
  const failures = useTranslations("failures");
  const [size, setSize] = useState({ kind: shelf.kind, capacity: shelf.capacity });
  const [active, setActive] = useState(shelf.active);
  const { save, remove } = useSaveShelves(() => {
    announceMessage(t("saved"), { tone: "success" });
    goToRoute("shelves");
  });
  const error = save.error ?? remove.error;
  return (
    <form
      aria-label={t("change")}
      className="grid gap-5 border-t border-line pt-5"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate([{ name: shelf.name, ...size, active }]);
      }}
    >
      <ShelfFields value={size} onChange={setSize} />
      <CheckField
        label={t("active")}
        checked={active}
        onChange={(event) => setActive(event.target.checked)}
      />
      <FormAlert message={error && failures(failureIn(error).message)} />
      <Button type="submit" size="lg" block pending={save.isPending}>
        {t("save")}
      </Button>
      <Button
        variant="outline"
        block
        pending={remove.isPending}
        onClick={() => remove.mutate(shelf.name)}
      >
        {t("remove")}
      </Button>
      {hasOrders && <p className="text-sm text-muted">{t("removeHint")}</p>}
    </form>
  );
}
