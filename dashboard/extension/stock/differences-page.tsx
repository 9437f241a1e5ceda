import { Page, PageBlock, PageLayout, PageTitle } from "@vendure/dashboard";
import { useState } from "react";
import { Loaded } from "../loaded";
import { AnyLocation, type Place } from "../stores/store-choice";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";
import { DifferenceCard } from "./difference-card";
import { differencesQuery } from "./queries";

/** What does not add up in the market's stores and depots. */
export function DifferencesPage() {
  const { say } = useWords();
  return (
    <Page pageId="maru-stock-differences">
      <PageTitle>{say("differences")}</PageTitle>
      <PageLayout>
        <PageBlock column="main" blockId="stock-differences">
          <AnyLocation>{(place) => <DifferencesOf place={place} />}</AnyLocation>
        </PageBlock>
      </PageLayout>
    </Page>
  );
}

function DifferencesOf({ place }: { place: Place }) {
  const { say } = useWords();
  const [state, setState] = useState<"OPEN" | "SETTLED">("OPEN");
  const query = useAsk(differencesQuery, { locationCode: place.code, state });
  return (
    <div className="maru-stack">
      <select
        className="maru-input"
        aria-label={say("open")}
        value={state}
        onChange={({ target }) => setState(target.value === "SETTLED" ? "SETTLED" : "OPEN")}
      >
        <option value="OPEN">{say("open")}</option>
        <option value="SETTLED">{say("settled")}</option>
      </select>
      <Loaded query={query}>
        {({ stockDiscrepancies: { items } }) =>
          items.length > 0 ? (
            <div>
              {items.map((item) => (
                <DifferenceCard key={item.id} item={item} place={place} />
              ))}
            </div>
          ) : (
            <p>{say("noDifferences")}</p>
          )
        }
      </Loaded>
    </div>
  );
}
