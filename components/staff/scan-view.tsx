"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { TextField } from "@/components/ui/text-field";
import { readTag } from "@/contracts/shelf-tag";
import { shownPass } from "@/lib/staff/heard-code";
import { parcelOf } from "@/lib/staff/parcel-of";
import type { ShownPass } from "@/lib/staff/schemas";
import { Camera } from "./camera";
import { HandOverCard } from "./hand-over-card";
import { useScannedPass } from "./scanned-pass";
import { hearShelf } from "./scanned-shelf";
import { signalAccepted, signalRefused } from "./signals";
import { useStaff } from "./staff-context";
import { type FoundPass, useFindPass } from "./use-find-pass";
import { goToRoute } from "./use-route";
import { useWedge } from "./use-wedge";

/** Scanners type faster than people: six digits that go on within this time (ms) are no code. */
const pauseMs = 200;

/** The counter: scan the pass or type its code, look whose it is, hand over. */
export function ScanView() {
  const t = useTranslations("staff.scan");
  const find = useFindPass();
  const { pickups } = useStaff();
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<FoundPass>();
  const [looking, setLooking] = useState(false);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function look(pass: ShownPass) {
    if (looking) return;
    setLooking(true);
    const answer = await find(pass);
    setLooking(false);
    setTyped("");
    setFound(answer);
    if (answer.ok) signalAccepted();
    else signalRefused();
  }
  function hear(text: string) {
    clearTimeout(pause.current);
    if (hearShelf(text)) return setTyped("");
    const pass = shownPass(text);
    if (pass) return void look(pass);
    setTyped("");
    // The tag of a shelf is no pass, and still says what one wants to see.
    const label = readTag(text);
    const parcel = parcelOf(pickups, text);
    if (parcel) return goToRoute("order", parcel.id);
    if (label.kind === "tag") return goToRoute("stock", label.tag.gtin);
    setFound({ ok: false, said: label.kind === "misread" ? t("misread") : t("foreign") });
    signalRefused();
  }
  function type(text: string) {
    clearTimeout(pause.current);
    setTyped(text);
    const pass = shownPass(text);
    if (pass) pause.current = setTimeout(() => void look(pass), pauseMs);
  }
  useWedge(hear);
  useScannedPass((payload) => void look({ payload }));

  if (found?.ok)
    return (
      <HandOverCard
        id={found.pickup.id}
        proof={{ pass: found.pass }}
        known={found.pickup}
        onNext={() => setFound(undefined)}
      />
    );
  return (
    <div className="grid grid-cols-1 gap-5 px-5 pt-4">
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
          if (shownPass(typed) || typed.trim().length > 6) hear(typed);
        }}
      >
        <TextField
          fieldClassName="grow"
          label={t("code")}
          inputMode="numeric"
          autoComplete="off"
          maxLength={400}
          dir="ltr"
          value={typed}
          className="text-xl tracking-[0.3em] tabular-nums"
          onChange={(event) => type(event.target.value)}
        />
        <Button type="submit" className="min-h-13" pending={looking}>
          {t("find")}
        </Button>
      </form>
    </div>
  );
}
