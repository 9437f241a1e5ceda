"use client";

import { OrderView } from "./order-view";
import { PickView } from "./pick-view";
import { ScanView } from "./scan-view";
import { WithoutPassView } from "./without-pass-view";

interface WorkViewsProps {
  name: string;
  id: string;
}

/** What one does with an order: loaded as soon as the queue is there. */
export function WorkViews({ name, id }: WorkViewsProps) {
  switch (name) {
    case "order":
      return <OrderView id={id} />;
    case "no-pass":
      return <WithoutPassView key={id} id={id} />;
    case "pick":
      return <PickView key={id} ids={id.split(",")} />;
    default:
      return <ScanView />;
  }
}
