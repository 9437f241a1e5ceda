import { Page, PageBlock, PageLayout, PageTitle, useLocalFormat } from "@vendure/dashboard";
import { useState } from "react";
import { dateAt } from "../../../contracts/zoned-time";
import { graphql, type ResultOf } from "../documents";
import { Loaded } from "../loaded";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";
import { OwnStore, type Place } from "./store-choice";

const dayQuery = graphql(`
  query DashboardStoreDay($storeCode: String!, $date: String!) {
    storeDay(storeCode: $storeCode, date: $date) {
      placed ready collected cancelled expired minutesToReady onTime short noShow minutesWaiting
      takings { tender currencyCode taken paidOut }
    }
  }
`);

type Day = ResultOf<typeof dayQuery>["storeDay"];

/** What managers see of a store's day, as in the staff app. */
export function DayPage() {
  const { say } = useWords();
  return (
    <Page pageId="maru-store-day">
      <PageTitle>{say("day")}</PageTitle>
      <PageLayout>
        <PageBlock column="main" blockId="store-day">
          <OwnStore>{(place) => <DayOf key={place.code} place={place} />}</OwnStore>
        </PageBlock>
      </PageLayout>
    </Page>
  );
}

function DayOf({ place }: { place: Place }) {
  const { say } = useWords();
  const today = dateAt(Date.now(), place.timeZone);
  const [date, setDate] = useState(today);
  const query = useAsk(dayQuery, { storeCode: place.code, date });
  return (
    <div className="maru-stack">
      <label className="maru-field">
        {say("date")}
        <input
          className="maru-input"
          type="date"
          max={today}
          value={date}
          onChange={({ target }) => setDate(target.value || today)}
        />
      </label>
      <Loaded query={query}>{({ storeDay }) => <Figures day={storeDay} />}</Loaded>
    </div>
  );
}

const counts = ["placed", "ready", "collected", "cancelled", "expired"] as const;

function Figures({ day }: { day: Day }) {
  const { say } = useWords();
  const { formatNumber, formatCurrency } = useLocalFormat();
  const share = (value: number | null) =>
    value === null ? "–" : `${formatNumber(Math.round(value * 100))} %`;
  const minutes = (value: number | null) =>
    value === null ? "–" : formatNumber(Math.round(value));
  const figures: [string, string][] = [
    ...counts.map((name): [string, string] => [say(name), formatNumber(day[name])]),
    [say("minutesToReady"), minutes(day.minutesToReady)],
    [say("onTime"), share(day.onTime)],
    [say("shortShare"), share(day.short)],
    [say("noShow"), share(day.noShow)],
    [say("minutesWaiting"), minutes(day.minutesWaiting)],
  ];
  return (
    <>
      <dl className="maru-figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ul>
        {day.takings.map(({ tender, currencyCode, taken, paidOut }) => (
          <li key={`${tender} ${currencyCode}`}>
            {say("takings", {
              tender: say(`tender.${tender}`),
              taken: formatCurrency(taken, currencyCode),
              paidOut: formatCurrency(paidOut, currencyCode),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
