"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Language } from "@/lib/i18n/locales";
import { counterOf } from "@/lib/staff/counter-of";
import { ringKinds } from "@/lib/staff/rings";
import type { Counter, StaffSession } from "@/lib/staff/types";
import { useBoard } from "./use-board";
import type { Device } from "./use-device";
import { useRings } from "./use-rings";

interface LockedRingsProps {
  session: StaffSession;
  language: Language;
  device: Device;
}

/** A locked phone rings as well, and says what for without a name or an order. */
export function LockedRings({ session, language, device }: LockedRingsProps) {
  const counter = counterOf(session, device.counter);
  if (!counter) return null;
  return <Lines {...{ as: session.id, counter, language, device }} />;
}

interface LinesProps {
  as: string;
  counter: Counter;
  language: Language;
  device: Device;
}

function Lines({ as, counter, language, device }: LinesProps) {
  const t = useTranslations("staff.rings");
  const { market, store } = counter;
  const at = useMemo(() => ({ as, market, store, language }), [as, market, store, language]);
  const { pickups, help, transfers, loaded } = useBoard(at);
  const { rings } = useRings({
    ...{ pickups, help, transfers, loaded, counter },
    quiet: device.quiet,
  });
  const lines = ringKinds.flatMap((kind) => {
    const count = rings.filter((ring) => ring.kind === kind).length;
    return count > 0 ? [{ kind, count }] : [];
  });
  return (
    <div role="status" className="fixed inset-x-0 top-0">
      {lines.length > 0 && (
        <ul className="grid gap-1 bg-tint-soft px-4 py-3 text-center text-sm font-medium">
          {lines.map(({ kind, count }) => (
            <li key={kind}>{t(`locked.${kind}`, { count })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
