import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, Button, Page, PageBlock, PageLayout, PageTitle, toast } from "@vendure/dashboard";
import { useState } from "react";
import { graphql, type ResultOf } from "../documents";
import { Loaded } from "../loaded";
import { AnyLocation, type Place } from "../stores/store-choice";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";

const placesQuery = graphql(`
  query DashboardBinLocations($locationCode: String!, $search: String!, $skip: Int!) {
    binLocations(locationCode: $locationCode, search: $search, take: 50, skip: $skip) {
      totalItems
      items { variantId name sku place }
    }
  }
`);

const setMutation = graphql(`
  mutation DashboardSetBinLocation($locationCode: String!, $variantId: ID!, $place: String!) {
    setBinLocation(locationCode: $locationCode, variantId: $variantId, place: $place) { place }
  }
`);

type Article = ResultOf<typeof placesQuery>["binLocations"]["items"][number];

const perPage = 50;

/** Where each article lies in a store. */
export function BinsPage() {
  const { say } = useWords();
  return (
    <Page pageId="maru-bin-locations">
      <PageTitle>{say("shelves")}</PageTitle>
      <PageLayout>
        <PageBlock column="main" blockId="bin-locations">
          <AnyLocation>{(place) => <BinsOf key={place.code} place={place} />}</AnyLocation>
        </PageBlock>
      </PageLayout>
    </Page>
  );
}

function BinsOf({ place }: { place: Place }) {
  const { say } = useWords();
  const [search, setSearch] = useState("");
  const [skip, setSkip] = useState(0);
  const query = useAsk(placesQuery, { locationCode: place.code, search, skip });
  return (
    <div className="maru-stack">
      <label className="maru-field">
        {say("shelfSearch")}
        <input
          className="maru-input"
          type="search"
          value={search}
          onChange={({ target }) => {
            setSearch(target.value);
            setSkip(0);
          }}
        />
      </label>
      <Loaded query={query}>
        {({ binLocations: { items, totalItems } }) => (
          <>
            <div>
              {items.map((article) => (
                <ArticleRow
                  key={`${article.variantId} ${article.place}`}
                  article={article}
                  location={place.code}
                />
              ))}
            </div>
            <Pages skip={skip} shown={items.length} total={totalItems} onSkip={setSkip} />
          </>
        )}
      </Loaded>
    </div>
  );
}

interface PagesProps {
  skip: number;
  shown: number;
  total: number;
  onSkip(skip: number): void;
}

function Pages({ skip, shown, total, onSkip }: PagesProps) {
  const { say } = useWords();
  return (
    <div className="maru-row">
      <span className="maru-hint">
        {say("rows", { from: Math.min(skip + 1, total), to: skip + shown, total })}
      </span>
      <Button
        type="button"
        variant="outline"
        size="sm"
        disabled={skip === 0}
        onClick={() => onSkip(Math.max(0, skip - perPage))}
      >
        {say("earlier")}
      </Button>
      <Button
        type="button"
        variant="outline"
        size="sm"
        disabled={skip + shown >= total}
        onClick={() => onSkip(skip + perPage)}
      >
        {say("later")}
      </Button>
    </div>
  );
}

function ArticleRow({ article, location }: { article: Article; location: string }) {
  const { say } = useWords();
  const { variantId, name, sku } = article;
  const before = article.place ?? "";
  const [place, setPlace] = useState(before);
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: () => api.mutate(setMutation, { locationCode: location, variantId, place }),
    onSuccess: () => {
      toast.success(say("placeSaved"));
      return client.invalidateQueries({ queryKey: ["maru", placesQuery] });
    },
    onError: ({ message }) => toast.error(message),
  });
  return (
    <form
      className="maru-card maru-article"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <span>
        {name} <span className="maru-hint">{sku}</span>
      </span>
      <span className="maru-row">
        <input
          className="maru-input maru-place"
          aria-label={say("placeOf", { name })}
          maxLength={40}
          dir="ltr"
          value={place}
          onChange={({ target }) => setPlace(target.value)}
        />
        <Button type="submit" size="sm" disabled={save.isPending || place.trim() === before}>
          {say("save")}
        </Button>
      </span>
    </form>
  );
}
