"use client";

import { AreaView } from "./area-view";
import { DayView } from "./day-view";
import { DevicesView } from "./devices-view";
import { DiscrepanciesView } from "./discrepancies-view";
import { MoreView } from "./more-view";
import { PayoutsView } from "./payouts-view";
import { PutBacksView } from "./put-backs-view";
import { ReturnsView } from "./returns-view";
import { SettingsView } from "./settings-view";
import { useStaff } from "./staff-context";
import { StockView } from "./stock-view";
import type { Device } from "./use-device";
import { WaveView } from "./wave-view";

interface MoreViewsProps {
  name: string;
  /** What the view is about, where it is about one thing. */
  id: string;
  device: Device;
}

/** What is not needed at every order: loaded after the queue is there. */
export function MoreViews({ name, id, device }: MoreViewsProps) {
  const { manages } = useStaff().session;
  switch (name) {
    case "wave":
      return <WaveView />;
    case "stock":
      return <StockView key={id} sku={id} />;
    case "settings":
      return <SettingsView device={device} />;
    case "returns":
      return manages ? <ReturnsView /> : <MoreView />;
    case "payouts":
      return <PayoutsView key={id} order={id} />;
    case "put-backs":
      return <PutBacksView />;
    case "differences":
      return manages ? <DiscrepanciesView /> : <MoreView />;
    case "devices":
      return manages ? <DevicesView /> : <MoreView />;
    case "area":
      return manages ? <AreaView /> : <MoreView />;
    case "day":
      return manages ? <DayView /> : <MoreView />;
    default:
      return <MoreView />;
  }
}
