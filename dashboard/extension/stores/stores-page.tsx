import { Link } from "@tanstack/react-router";
import { Badge, Page, PageBlock, PageLayout, PageTitle, usePermissions } from "@vendure/dashboard";
import { useState } from "react";
import { placeKindOf } from "../../../contracts/kinds";
import { dateAt, weekdayOf } from "../../../contracts/zoned-time";
import { graphql, type ResultOf } from "../documents";
import { Loaded } from "../loaded";
import { useEvery } from "../use-every";
import { useWords } from "../use-words";
import { wordsOf } from "./words-of";

const storesQuery = graphql(`
  query DashboardStores($skip: Int!) {
    stockLocations(options: { skip: $skip, take: 100, sort: { name: ASC, id: ASC } }) {
      totalItems
      items {
        id name
        customFields {
          code kind timeZone slotMinutes slotCapacity
          displayName { ko en ja ar fr zh_Hant }
          city { ko en ja ar fr zh_Hant }
          hours { weekday opens closes }
          exceptions { date opens closes }
        }
      }
    }
  }
`);

type Location = ResultOf<typeof storesQuery>["stockLocations"]["items"][number];

/** The stores and depots of a market, with today's hours. */
export function StoresPage() {
  const { say } = useWords();
  const query = useEvery(storesQuery, (data) => data.stockLocations);
  return (
    <Page pageId="maru-stores">
      <PageTitle>{say("stores")}</PageTitle>
      <PageLayout>
        <PageBlock column="main" blockId="stores">
          <Loaded query={query}>
            {(items) =>
              items.length > 0 ? <StoresTable items={items} /> : <p>{say("noStores")}</p>
            }
          </Loaded>
          <NewStore />
        </PageBlock>
      </PageLayout>
    </Page>
  );
}

/** Stands for those only whose role may open a store: the engine refuses all others. */
function NewStore() {
  const { say } = useWords();
  const { hasPermissions } = usePermissions();
  if (!hasPermissions(["CreateStockLocation"])) return null;
  return (
    <p className="maru-row">
      <Link className="maru-link" to={"/stock-locations/new" as string}>
        {say("newStore")}
      </Link>
    </p>
  );
}

/** From how many stores on people search them. */
const searched = 12;

function StoresTable({ items }: { items: readonly Location[] }) {
  const { say, language } = useWords();
  const [typed, setTyped] = useState("");
  const term = typed.trim().toLocaleLowerCase();
  const found = items.filter(({ name, customFields: fields }) =>
    [name, fields?.code, wordsOf(fields?.displayName, language), wordsOf(fields?.city, language)]
      .join(" ")
      .toLocaleLowerCase()
      .includes(term),
  );
  return (
    <div className="maru-scroll">
      {items.length >= searched && (
        <label className="maru-field">
          {say("findStore", { count: items.length })}
          <input
            className="maru-input"
            type="search"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
      )}
      <table className="maru-table">
        <thead>
          <tr>
            <th scope="col">{say("name")}</th>
            <th scope="col">{say("city")}</th>
            <th scope="col">{say("hoursFor")}</th>
            <th scope="col">{say("slotCapacity")}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((item) => (
            <StoreRow key={item.id} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StoreRow({ item }: { item: Location }) {
  const { say, language } = useWords();
  const fields = item.customFields;
  const isStore = placeKindOf(fields?.kind) === "store";
  const name = wordsOf(fields?.displayName, language) || item.name;
  return (
    <tr>
      <td>
        <Link to={`/stock-locations/${item.id}` as string}>{name}</Link>{" "}
        {!isStore && <Badge variant="secondary">{say("depot")}</Badge>}
      </td>
      <td>{wordsOf(fields?.city, language)}</td>
      <td>{isStore && (hoursToday(item, Date.now()) || say("closed"))}</td>
      <td>
        {isStore &&
          say("capacity", {
            orders: fields?.slotCapacity ?? 0,
            minutes: fields?.slotMinutes ?? 0,
          })}
      </td>
    </tr>
  );
}

function hoursToday({ customFields }: Location, now: number): string {
  const date = dateAt(now, customFields?.timeZone ?? "UTC");
  const exceptions = (customFields?.exceptions ?? []).filter((one) => one.date === date);
  const weekday = weekdayOf(date);
  const usual = (customFields?.hours ?? []).filter((one) => one.weekday === weekday);
  return (exceptions.length > 0 ? exceptions : usual)
    .filter(({ opens, closes }) => opens && closes)
    .map(({ opens, closes }) => `${opens}–${closes}`)
    .join(", ");
}
