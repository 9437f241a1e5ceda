import { useChannel, useUserSettings } from "@vendure/dashboard";
import { type ReactNode, useEffect } from "react";

const all = "__default_channel__";

interface MarketFirstProps {
  children: ReactNode;
}

/**
 * Opens the dashboard in a market, as long as its reader has chosen no channel. The channel of all
 * markets has no prices, carts or stores of its own.
 */
export function MarketFirst({ children }: MarketFirstProps) {
  const { channels, setActiveChannel } = useChannel();
  const { activeChannelId } = useUserSettings().settings;
  useEffect(() => {
    const market = channels.find(({ code }) => code !== all);
    if (!activeChannelId && market) setActiveChannel(market.id);
  }, [channels, activeChannelId, setActiveChannel]);
  return children;
}
