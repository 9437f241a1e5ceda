"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { TextField } from "@/components/ui/text-field";
import type { ShownPass } from "@/lib/commerce/staff/schemas";
import { Camera } from "./camera";
import { HandOverCard } from "./hand-over-card";
import { accept, refuse } from "./signals";
import { type FoundPass, useFindPass } from "./use-find-pass";
import { useWedge } from "./use-wedge";

/** The counter: scan the pass or type its code, look whose it is, hand over. */
export function ScanView() {
  const t = useTranslations("staff.scan");
  const find = useFindPass();
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<FoundPass>();
  const [looking, setLooking] = useState(false);

  async function look(pass: ShownPass) {
    if (looking) return;
    setLooking(true);
    const answer = await find(pass);
    setLooking(false);
    setTyped("");
    setFound(answer);
    if (answer.ok) accept();
    else refuse();
  }
  function hear(text: string) {
    const code = text.trim();
    void look(/^\d{6}$/.test(code) ? { code } : { payload: code });
  }
  useWedge(hear);

  if (found?.ok)
    return (
      <HandOverCard
        id={found.pickup.id}
        pass={found.pass}
        known={found.pickup}
        onNext={() => setFound(undefined)}
      />
    );
  return (
    <div className="grid gap-5 px-5 pt-4">
      <div>
        <h1 className="text-xl">{t("heading")}</h1>
        <p className="mt-1 text-sm text-muted">{t("lead")}</p>
      </div>
      <FormAlert message={found && !found.ok && found.said} />
      <Camera onCode={hear} />
      <form
        className="flex items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.length === 6) void look({ code: typed });
        }}
      >
        <TextField
          fieldClassName="grow"
          label={t("code")}
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          dir="ltr"
          value={typed}
          className="text-xl tracking-[0.3em] tabular-nums"
          onChange={(event) => {
            const digits = event.target.value.replace(/\D/g, "");
            setTyped(digits);
            if (digits.length === 6) void look({ code: digits });
          }}
        />
        <Button type="submit" className="min-h-13" pending={looking}>
          {t("find")}
        </Button>
      </form>
    </div>
  );
}
