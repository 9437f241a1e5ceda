import { type ReactNode, useState } from "react";
import { graphql } from "../documents";
import { Loaded } from "../loaded";
import { useAsk } from "../use-ask";
import { useEvery } from "../use-every";
import { useWords } from "../use-words";
import { wordsOf } from "./words-of";

const desksQuery = graphql(`
  query DashboardDesks {
    pickupCounters { storeCode name timeZone }
  }
`);

const locationsQuery = graphql(`
  query DashboardLocations($skip: Int!) {
    stockLocations(options: { skip: $skip, take: 100, sort: { name: ASC, id: ASC } }) {
      totalItems
      items { id name customFields { code timeZone displayName { ko en ja ar fr zh_Hant } } }
    }
  }
`);

export interface Place {
  code: string;
  name: string;
  timeZone: string;
}

interface PlaceChoiceProps {
  label: string;
  places: readonly Place[];
  children: (place: Place) => ReactNode;
}

/** One of several places, and what is shown of it. */
function PlaceChoice({ label, places, children }: PlaceChoiceProps) {
  const [code, setCode] = useState<string>();
  const { say } = useWords();
  // A place of another market is none of these.
  const chosen = places.find((place) => place.code === code) ?? places[0];
  if (!chosen) return <p>{say("noStores")}</p>;
  return (
    <div className="maru-stack">
      <label className="maru-field">
        {label}
        <select
          className="maru-input"
          value={chosen.code}
          onChange={({ target }) => setCode(target.value)}
        >
          {places.map((place) => (
            <option key={place.code} value={place.code}>
              {place.name}
            </option>
          ))}
        </select>
      </label>
      {children(chosen)}
    </div>
  );
}

interface ShownOfProps {
  children: (place: Place) => ReactNode;
}

/** One of the stores in which the administrator works. */
export function OwnStore({ children }: ShownOfProps) {
  const { say } = useWords();
  const query = useAsk(desksQuery, {});
  return (
    <Loaded query={query}>
      {({ pickupCounters }) => (
        <>
          <PlaceChoice
            label={say("store")}
            places={pickupCounters.map(({ storeCode, ...counter }) => ({
              code: storeCode,
              ...counter,
            }))}
          >
            {children}
          </PlaceChoice>
          <p className="maru-hint">{say("ownStores")}</p>
        </>
      )}
    </Loaded>
  );
}

/** One of the market's stores and depots, for who may change them. */
export function AnyLocation({ children }: ShownOfProps) {
  const { say, language } = useWords();
  const query = useEvery(locationsQuery, (data) => data.stockLocations);
  return (
    <Loaded query={query}>
      {(items) => (
        <PlaceChoice
          label={say("location")}
          places={items.flatMap(({ name, customFields: fields }) =>
            fields?.code
              ? [
                  {
                    code: fields.code,
                    name: wordsOf(fields.displayName, language) || name,
                    timeZone: fields.timeZone ?? "UTC",
                  },
                ]
              : [],
          )}
        >
          {children}
        </PlaceChoice>
      )}
    </Loaded>
  );
}
