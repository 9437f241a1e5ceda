"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { TextArea } from "@/components/ui/text-area";
import {
  longestShelf,
  mostShelvesAtOnce,
  type StagingShelf,
  shelfKey,
} from "@/contracts/pickup/shelves";
import { failureIn } from "@/lib/api";
import { ShelfFields, type ShelfSize } from "./shelf-fields";
import { useSaveShelves } from "./use-save-shelves";

interface NewShelvesProps {
  known: readonly StagingShelf[];
  onDone: () => void;
}

/** New staging shelves, a name a line; those that the store has stay as they are. */
export function NewShelves({ known, onDone }: NewShelvesProps) {
  const t = useTranslations("staff.shelves");
  const failures = useTranslations("failures");
  const { save } = useSaveShelves(onDone);
  const [typed, setTyped] = useState("");
  const [size, setSize] = useState<ShelfSize>({ kind: "normal", capacity: 6 });
  const fresh = namesIn(typed, known);
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (fresh.length > 0) save.mutate(fresh.map((name) => ({ name, ...size, active: true })));
      }}
    >
      <TextArea
        label={t("names")}
        hint={t("namesHint")}
        rows={6}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <ShelfFields value={size} onChange={setSize} />
      <FormAlert message={save.error && failures(failureIn(save.error).message)} />
      <Button type="submit" size="lg" block disabled={fresh.length === 0} pending={save.isPending}>
        {t("addCount", { count: fresh.length })}
      </Button>
    </form>
  );
}

function namesIn(typed: string, known: readonly StagingShelf[]): string[] {
  const seen = new Set(known.map(({ name }) => shelfKey(name)));
  const lines = typed.split("\n").map((line) => line.trim().slice(0, longestShelf));
  const fresh = lines.filter((name) => {
    if (name === "" || name === "-" || seen.has(shelfKey(name))) return false;
    seen.add(shelfKey(name));
    return true;
  });
  return fresh.slice(0, mostShelvesAtOnce);
}
