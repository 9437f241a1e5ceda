import { Link } from "@tanstack/react-router";
import { Page, PageBlock, PageLayout, PageTitle, useLocalFormat } from "@vendure/dashboard";
import type { ReactNode } from "react";
import { graphql, type ResultOf } from "../documents";
import { Loaded } from "../loaded";
import { countryName, shop, shopMarkets } from "../shop";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";
import { FolderFacts } from "./folder-facts";

const channelsQuery = graphql(`
  query DashboardChannels {
    channels(options: { take: 100, sort: { id: ASC } }) {
      items {
        id code pricesIncludeTax defaultCurrencyCode availableLanguageCodes
        defaultTaxZone { id name }
        defaultShippingZone { id name }
        customFields { giftWrapPrice }
      }
    }
  }
`);

type Channel = ResultOf<typeof channelsQuery>["channels"]["items"][number];

/** The engine's own pages for what merchants change at any time. */
const pages = [
  ["/shipping-methods", "settings.delivery"],
  ["/payment-methods", "settings.payment"],
  ["/tax-rates", "settings.taxes"],
  ["/zones", "settings.zones"],
] as const;

/** What the shop is: what is changed here, and what is changed in its folder. */
export function SettingsPage() {
  const { say, language } = useWords();
  const { formatCurrency } = useLocalFormat();
  const query = useAsk(channelsQuery, {});
  const wrap = ({ customFields, defaultCurrencyCode }: Channel) => {
    const price = customFields?.giftWrapPrice ?? null;
    if (price === null) return say("settings.notOffered");
    return price === 0 ? say("settings.free") : formatCurrency(price, defaultCurrencyCode);
  };
  return (
    <Page pageId="maru-settings">
      <PageTitle>{say("settings")}</PageTitle>
      <PageLayout>
        <PageBlock column="main" blockId="channels" title={say("settings.markets")}>
          <div className="maru-stack">
            <p className="maru-hint">{say("settings.marketsHint")}</p>
            <Loaded query={query}>
              {({ channels }) => (
                <div className="maru-scroll">
                  <table className="maru-table">
                    <thead>
                      <tr>
                        <th scope="col">{say("market")}</th>
                        <th scope="col">{say("settings.currency")}</th>
                        <th scope="col">{say("settings.prices")}</th>
                        <th scope="col">{say("settings.taxZone")}</th>
                        <th scope="col">{say("settings.deliveryZone")}</th>
                        <th scope="col">{say("settings.giftWrap")}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {channels.items.map((channel) => (
                        <tr key={channel.id}>
                          <td>
                            <Link to={`/channels/${channel.id}` as string}>
                              {channel.code.startsWith("__")
                                ? say("settings.all")
                                : marketName(channel.code, language)}
                            </Link>
                          </td>
                          <td>{channel.defaultCurrencyCode}</td>
                          <td>
                            {say(
                              channel.pricesIncludeTax ? "settings.withTax" : "settings.plusTax",
                            )}
                          </td>
                          <td>
                            <Zone zone={channel.defaultTaxZone} />
                          </td>
                          <td>
                            <Zone zone={channel.defaultShippingZone} />
                          </td>
                          <td>{wrap(channel)}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              )}
            </Loaded>
            <nav className="maru-row" aria-label={say("settings")}>
              {pages.map(([to, word]) => (
                <Link key={to} className="maru-link" to={to as string}>
                  {say(word)}
                </Link>
              ))}
            </nav>
          </div>
        </PageBlock>
        <PageBlock column="main" blockId="folder" title={say("settings.folder")}>
          <div className="maru-stack">
            <p className="maru-hint">{say("settings.folderHint")}</p>
            <FolderFacts shop={shop} />
          </div>
        </PageBlock>
      </PageLayout>
    </Page>
  );
}

/** A market by its country; a channel that is no market by its code. */
function marketName(code: string, language: string): string {
  const country = shopMarkets.find((one) => one.toLowerCase() === code);
  return country ? countryName(country, language) : code;
}

function Zone({ zone }: { zone: { id: string; name: string } | null }): ReactNode {
  return zone ? <Link to={`/zones/${zone.id}` as string}>{zone.name}</Link> : "–";
}
