import { useState } from "react";
import { instantIn, shownIn } from "../../../contracts/zoned-time";
import { joined, type Part } from "../part";
import { countryName, shop, shopMarkets } from "../shop";
import { useWords } from "../use-words";
import { textsOf, without } from "./document";
import { FaultsAt } from "./editing";

interface WhenEditorProps {
  part: Part;
  path: string;
  onChange(part: Part): void;
}

/** In which markets, and from when until when something is shown, in a market's own time. */
export function WhenEditor({ part, path, onChange }: WhenEditorProps) {
  const { say, language } = useWords();
  const markets = textsOf(part["markets"]);
  const [market = "", setMarket] = useState(markets[0] ?? shopMarkets[0]);
  const isSet = markets.length > 0 || part["from"] !== undefined || part["until"] !== undefined;
  // Only what it opens with: it stays as people leave it.
  const [wasSet] = useState(isSet);
  const zone = shop.markets[market]?.timeZone ?? "UTC";
  const set = (name: string, value: unknown) => onChange(without({ ...part, [name]: value }));
  return (
    <details open={wasSet}>
      <summary className="maru-hint">{say("content.when")}</summary>
      <div className="maru-stack maru-inside">
        <fieldset className="maru-row">
          <legend className="maru-hint">{say("content.markets")}</legend>
          {shopMarkets.map((one) => (
            <label key={one} className="maru-check">
              <input
                type="checkbox"
                checked={markets.includes(one)}
                onChange={({ target }) =>
                  set(
                    "markets",
                    shopMarkets.filter((each) =>
                      each === one ? target.checked : markets.includes(each),
                    ),
                  )
                }
              />
              {countryName(one, language)}
            </label>
          ))}
        </fieldset>
        <FaultsAt path={joined(path, "markets")} withParts />
        <div className="maru-grid">
          <Moment
            label={say("content.from")}
            zone={zone}
            value={part["from"]}
            onChange={(at) => set("from", at)}
          />
          <Moment
            label={say("content.until")}
            zone={zone}
            value={part["until"]}
            onChange={(at) => set("until", at)}
          />
          <label className="maru-field">
            {say("content.zone")}
            <select
              className="maru-input"
              value={market}
              onChange={({ target }) => setMarket(target.value)}
            >
              {shopMarkets.map((one) => (
                <option key={one} value={one}>
                  {countryName(one, language)} ({shop.markets[one]?.timeZone})
                </option>
              ))}
            </select>
          </label>
        </div>
        <FaultsAt path={joined(path, "from")} />
        <FaultsAt path={joined(path, "until")} />
      </div>
    </details>
  );
}

interface MomentProps {
  label: string;
  zone: string;
  value: unknown;
  onChange(instant: string | undefined): void;
}

/** A moment to the second, as clocks in a zone show it. */
function Moment({ label, zone, value, onChange }: MomentProps) {
  const instant = typeof value === "string" ? Date.parse(value) : undefined;
  return (
    <label className="maru-field">
      {label}
      <input
        className="maru-input"
        type="datetime-local"
        step={1}
        value={instant === undefined ? "" : shownIn(instant, zone)}
        onChange={({ target }) =>
          onChange(target.value ? new Date(instantIn(target.value, zone)).toISOString() : undefined)
        }
      />
    </label>
  );
}
