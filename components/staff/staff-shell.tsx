"use client";

import { lazy, Suspense, useEffect, useMemo } from "react";
import type { Language } from "@/lib/i18n/locales";
import { parcelOf } from "@/lib/staff/parcel-of";
import type { Counter, StaffSession } from "@/lib/staff/types";
import { BottomBar } from "./bottom-bar";
import { OnTheirWay } from "./on-their-way";
import { useOutbox } from "./outbox";
import { QueueView } from "./queue-view";
import { RingLine } from "./ring-line";
import { takeToCounter, usePassScan } from "./scanned-pass";
import { type Staff, StaffProvider } from "./staff-context";
import { TopBar } from "./top-bar";
import { useBoard } from "./use-board";
import type { Device } from "./use-device";
import { useDoneMessage } from "./use-done-message";
import { usePushRenewal } from "./use-push-renewal";
import { goToRoute, useRoute } from "./use-route";
import { useShelfScan } from "./use-shelf-scan";
import { useCodeScan } from "./use-wedge";

const work = () => import("./work-views");
const more = () => import("./more-views");
const WorkViews = lazy(async () => ({ default: (await work()).WorkViews }));
const MoreViews = lazy(async () => ({ default: (await more()).MoreViews }));

interface StaffShellProps {
  session: StaffSession;
  language: Language;
  lock: () => void;
  counter: Counter;
  device: Device;
  signOut: () => void;
  changeCounter: () => void;
  /** Asks again who is signed in. */
  check: () => unknown;
}

/** The staff app: bars, and the view that the address names. */
export function StaffShell(props: StaffShellProps) {
  const { session, language, lock, counter, device, signOut, changeCounter, check } = props;
  const { market, store } = counter;
  const as = session.id;
  const at = useMemo(() => ({ as, market, store, language }), [as, market, store, language]);
  const { pickups, help, transfers, onTheirWay, live, loaded } = useBoard(
    at,
    useDoneMessage(check),
  );
  usePushRenewal(at, device);
  // In this order: what is a pass is no code.
  usePassScan(takeToCounter);
  useCodeScan((code) => {
    const parcel = parcelOf(pickups, code);
    if (parcel) goToRoute("order", parcel.id);
    return parcel !== undefined;
  });
  useShelfScan(store);
  const here = pickups.filter(({ state }) => state === "arrived").length;

  useEffect(() => {
    // What is not needed yet is fetched now, for when there is no network.
    for (const load of [work, more]) void load().catch(() => undefined);
  }, []);
  useEffect(() => {
    // A link that breaks may mean that the session has ended. The first answer may be none.
    if (loaded && !live) {
      const soon = setTimeout(check, 3_000);
      const again = setInterval(check, 15_000);
      return () => {
        clearTimeout(soon);
        clearInterval(again);
      };
    }
  }, [live, loaded, check]);

  const { halt } = useOutbox();
  useEffect(() => {
    if (halt === "signedOut") check();
  }, [halt, check]);

  const staff: Staff = {
    session,
    counter,
    at,
    language,
    deviceName: device.name,
    pickups,
    help,
    transfers,
    onTheirWay,
    live,
    lock,
    signOut,
    changeCounter,
    check,
  };
  return (
    <StaffProvider value={staff}>
      <div className="flex min-h-dvh flex-col print:hidden">
        <TopBar>
          <OnTheirWay />
          <RingLine loaded={loaded} quiet={device.quiet} />
        </TopBar>
        <main id="main" className="mx-auto w-full max-w-3xl grow pb-24">
          <View loaded={loaded} device={device} />
        </main>
        <BottomBar here={here} />
      </div>
    </StaffProvider>
  );
}

function View({ loaded, device }: { loaded: boolean; device: Device }) {
  const [name = "queue", id = ""] = useRoute();
  switch (name) {
    case "queue":
      return <QueueView loaded={loaded} />;
    case "order":
    case "pick":
    case "no-pass":
    case "scan":
      return (
        <Suspense>
          <WorkViews name={name} id={id} />
        </Suspense>
      );
    default:
      return (
        <Suspense>
          <MoreViews name={name} id={id} device={device} />
        </Suspense>
      );
  }
}
