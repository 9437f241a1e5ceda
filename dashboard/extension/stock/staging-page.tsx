import { Page, PageBlock, PageLayout, PageTitle } from "@vendure/dashboard";
import { Loaded } from "../loaded";
import { AnyLocation, type Place } from "../stores/store-choice";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";
import { NewStagingShelf } from "./new-staging-shelf";
import { stagingQuery } from "./queries";
import { StagingShelfRow } from "./staging-shelf-row";

/** Where what is ready waits in a store: its staging shelves, what they take, and how full they are. */
export function StagingPage() {
  const { say } = useWords();
  return (
    <Page pageId="maru-staging-shelves">
      <PageTitle>{say("staging")}</PageTitle>
      <PageLayout>
        <PageBlock column="main" blockId="staging-shelves">
          <AnyLocation>{(place) => <ShelvesOf key={place.code} place={place} />}</AnyLocation>
        </PageBlock>
      </PageLayout>
    </Page>
  );
}

function ShelvesOf({ place: { code } }: { place: Place }) {
  const { say } = useWords();
  const query = useAsk(stagingQuery, { storeCode: code });
  return (
    <Loaded query={query}>
      {({ stagingShelves }) => (
        <div className="maru-stack">
          <p className="maru-hint">{say("stagingHint")}</p>
          {stagingShelves.length === 0 && <p>{say("stagingNone")}</p>}
          <ul>
            {stagingShelves.map((shelf) => (
              <StagingShelfRow
                // What is saved elsewhere is what stands here next.
                key={`${shelf.id} ${shelf.kind} ${shelf.capacity} ${shelf.active}`}
                shelf={shelf}
                storeCode={code}
              />
            ))}
          </ul>
          <NewStagingShelf storeCode={code} known={stagingShelves.map(({ name }) => name)} />
        </div>
      )}
    </Loaded>
  );
}
