"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { QueryProvider } from "@/components/ui/query-provider";
import { Skeleton } from "@/components/ui/skeleton";
import { Toaster } from "@/components/ui/toaster";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Language } from "@/lib/i18n/locales";
import { useShopName } from "@/lib/i18n/use-shop-name";
import { counterOf } from "@/lib/staff/counter-of";
import type { StaffSession } from "@/lib/staff/types";
import { authGate, useAuthGate } from "./auth-gate";
import { LockedRings } from "./locked-rings";
import { StaffShell } from "./staff-shell";
import { useOneTap } from "./taps";
import { useCalledCounter } from "./use-called-counter";
import { useDevice } from "./use-device";
import { goToRoute } from "./use-route";
import { useServiceWorker } from "./use-service-worker";
import { useStaffSession } from "./use-staff-session";

const views = () => import("./auth-gate-views");
const AuthGateViews = lazy(async () => ({ default: (await views()).AuthGateViews }));

/** The whole app of the staff app, in one language. */
export function StaffApp({ language }: { language: Language }) {
  useServiceWorker();
  useOneTap();
  useEffect(() => {
    // A phone locks without a network, too.
    void views().catch(() => undefined);
  }, []);
  return (
    <QueryProvider>
      {useHydrated() ? <AuthGate language={language} /> : <Waiting />}
      <Toaster above />
    </QueryProvider>
  );
}

/** Who one is, then whether the phone is locked, then where one works. */
function AuthGate({ language }: { language: Language }) {
  const present = useAuthGate();
  const device = useDevice();
  const { session, isUnreachable, check } = useStaffSession(present, language);
  if (!present || !device.loaded) return <Waiting />;
  const { at } = present;
  if (at.status === "out")
    return (
      <Suspense fallback={<Waiting />}>
        <AuthGateViews view="sign-in" {...{ language, device, out: at }} />
      </Suspense>
    );
  const of = at.signIn;
  const signOut = () => void authGate().dispatch({ type: "signed-out", of, why: "pressed" });
  if (at.locked)
    return (
      <>
        {session && <LockedRings {...{ session, language, device }} />}
        <Suspense fallback={<Waiting />}>
          <AuthGateViews view="locked" person={at.name} wrong={at.wrong} onSignOut={signOut} />
        </Suspense>
      </>
    );
  if (!session) return isUnreachable ? <Unreachable check={check} /> : <Waiting />;
  if (!at.pin && session.counters.some(({ pinRequired }) => pinRequired))
    return (
      <Suspense fallback={<Waiting />}>
        <AuthGateViews view="choose-pin" {...{ session, language, onSignOut: signOut }} />
      </Suspense>
    );
  const lock = () => {
    if (at.pin) void authGate().dispatch({ type: "locked", of });
    else goToRoute("settings");
  };
  return <Inside {...{ session, language, device, lock, signOut, check }} />;
}

function Unreachable({ check }: { check: () => unknown }) {
  const t = useTranslations("staff");
  return (
    <main className="grid min-h-dvh place-content-center gap-4 p-6 text-center">
      <h1 className="text-xl">{t("unreachable")}</h1>
      <p className="text-muted">{t("unreachableHint")}</p>
      <Button onClick={() => check()}>{t("retry")}</Button>
    </main>
  );
}

interface InsideProps {
  session: StaffSession;
  language: Language;
  device: ReturnType<typeof useDevice>;
  lock: () => void;
  signOut: () => void;
  check: () => unknown;
}

function Inside({ session, device, ...more }: InsideProps) {
  const [choosing, setChoosing] = useState(false);
  const counter = counterOf(session, device.counter);
  useCalledCounter(session, device);
  if (!counter || choosing)
    return (
      <Suspense fallback={<Waiting />}>
        <AuthGateViews
          view="counters"
          session={session}
          onChoose={(chosen) => {
            device.setCounter(chosen);
            setChoosing(false);
          }}
        />
      </Suspense>
    );
  return (
    <StaffShell
      key={`${counter.market} ${counter.store}`}
      {...{ session, counter, device, ...more }}
      changeCounter={() => setChoosing(true)}
    />
  );
}

function Waiting() {
  const t = useTranslations("staff");
  const shop = useShopName();
  return (
    <main aria-busy="true" className="mx-auto grid max-w-3xl gap-3 p-4">
      <h1 className="sr-only">{t("title", { shop })}</h1>
      <Skeleton className="h-12" />
      {["a", "b", "c", "d"].map((row) => (
        <Skeleton key={row} className="h-20" />
      ))}
    </main>
  );
}
