import { useChannel } from "@vendure/dashboard";
import { type ReactNode, useEffect } from "react";

const all = "__default_channel__";
const opened = "maru-opened-in-a-market";

interface MarketFirstProps {
  children: ReactNode;
}

/**
 * Opens the dashboard in a market, the first time in a browser. The channel of all markets has no
 * prices, carts or stores of its own. Who then chooses it, keeps it.
 */
export function MarketFirst({ children }: MarketFirstProps) {
  const { channels, activeChannel, setActiveChannel } = useChannel();
  useEffect(() => {
    const market = channels.find(({ code }) => code !== all);
    if (!activeChannel || !market || localStorage.getItem(opened)) return;
    localStorage.setItem(opened, "1");
    if (activeChannel.code === all) setActiveChannel(market.id);
  }, [channels, activeChannel, setActiveChannel]);
  return children;
}
