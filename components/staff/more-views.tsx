"use client";

import { AreaView } from "./area-view";
import { AssistView } from "./assist-view";
import { DamagedView } from "./damaged-view";
import { DayView } from "./day-view";
import { DevicesView } from "./devices-view";
import { DiscrepanciesView } from "./discrepancies-view";
import { HelpView } from "./help-view";
import { MoreView } from "./more-view";
import { PauseView } from "./pause-view";
import { PayoutsView } from "./payouts-view";
import { PutBacksView } from "./put-backs-view";
import { ReturnsView } from "./returns-view";
import { SellView } from "./sell-view";
import { SettingsView } from "./settings-view";
import { ShelfView } from "./shelf-view";
import { ShelvesView } from "./shelves-view";
import { useStaff } from "./staff-context";
import { StockView } from "./stock-view";
import { TagsView } from "./tags-view";
import { TransferView } from "./transfer-view";
import { TransfersView } from "./transfers-view";
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
    case "help":
      return <HelpView key={id} id={id} />;
    case "tags":
      return <TagsView />;
    case "shelves":
      return id ? <ShelfView key={id} name={id} /> : <ShelvesView />;
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
    case "assist":
      return <AssistView />;
    case "sell":
      return <SellView />;
    case "put-backs":
      return <PutBacksView />;
    case "damaged":
      return <DamagedView />;
    case "transfers":
      return id ? <TransferView key={id} id={id} /> : <TransfersView />;
    case "differences":
      return manages ? <DiscrepanciesView /> : <MoreView />;
    case "devices":
      return manages ? <DevicesView /> : <MoreView />;
    case "pause":
      return manages ? <PauseView /> : <MoreView />;
    case "area":
      return manages ? <AreaView /> : <MoreView />;
    case "day":
      return manages ? <DayView /> : <MoreView />;
    default:
      return <MoreView />;
  }
}
