import { useChannel } from "@vendure/dashboard";
import { type ReactNode, useEffect } from "react";

const all = "__default_channel__";
const seen = "maru-opened-in-a-market";

interface MarketFirstProps {
  children: ReactNode;
}

/**
 * Opens the dashboard in a market. The channel of all markets has no prices, carts or stores of its
 * own. Who then chooses it, keeps it.
 */
export function MarketFirst({ children }: MarketFirstProps) {
  const { channels, activeChannel, setActiveChannel } = useChannel();
  useEffect(() => {
    if (!activeChannel || channels.length === 0 || localStorage.getItem(seen)) return;
    localStorage.setItem(seen, "1");
    const market = channels.find(({ code }) => code !== all);
    if (activeChannel.code === all && market) setActiveChannel(market.id);
  }, [channels, activeChannel, setActiveChannel]);
  return children;
}
