import type { ReactNode } from "react";
import type { CompanyFactName } from "../../../contracts/company-facts";
import type { Shop } from "../../../contracts/shop-config";
import { countryName } from "../shop";
import { wordsOf } from "../stores/words-of";
import { useWords } from "../use-words";

interface FolderFactsProps {
  shop: Shop;
}

/** What the shop's folder says of it: to be read here, and changed there. */
export function FolderFacts({ shop }: FolderFactsProps) {
  const { say, language } = useWords();
  const { brand, company, policies, features, locales, languages } = shop;
  return (
    <div className="maru-stack">
      <dl className="maru-facts">
        <Fact name={say("name")}>{wordsOf(brand.name, language) || brand.fullName}</Fact>
        <Fact name={say("settings.mailFrom")}>{company.mailFrom}</Fact>
        <Fact name={say("settings.languages")}>
          {Object.values(languages)
            .map(({ name }) => name)
            .join(", ")}
        </Fact>
        <Fact name={say("settings.returnDays")}>{policies.returnDays}</Fact>
        {(["stores", "taste", "photoPlacement"] as const).map((feature) => (
          <Fact key={feature} name={say(`settings.feature.${feature}`)}>
            {say(features[feature] ? "settings.on" : "settings.off")}
          </Fact>
        ))}
      </dl>
      {Object.entries(shop.markets).map(([country, market]) => (
        <section key={country} className="maru-fieldset">
          <h3 className="maru-head">{countryName(country, language)}</h3>
          <dl className="maru-facts">
            <Fact name={say("settings.currency")}>{market.currency}</Fact>
            <Fact name={say("settings.prices")}>
              {say(market.taxIncluded ? "settings.withTax" : "settings.plusTax")}
            </Fact>
            <Fact name={say("timeZone")}>{market.timeZone}</Fact>
            <Fact name={say("settings.locales")}>
              {Object.entries(locales)
                .filter(([, locale]) => locale.market === country)
                .map(([locale]) => locale)
                .join(", ")}
            </Fact>
            {Object.entries(company.facts[country] ?? {}).map(([fact, said]) => (
              <Fact key={fact} name={say(`fact.${fact as CompanyFactName}`)}>
                {typeof said === "string" ? said : wordsOf(said, language)}
              </Fact>
            ))}
          </dl>
          {!company.facts[country] && <p className="maru-hint">{say("settings.noFacts")}</p>}
        </section>
      ))}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
