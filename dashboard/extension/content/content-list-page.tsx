import { Link } from "@tanstack/react-router";
import {
  Badge,
  FullWidthPageBlock,
  Page,
  PageLayout,
  PageTitle,
  useLocalFormat,
} from "@vendure/dashboard";
import { contentKinds } from "../../../contracts/content/kinds";
import { Loaded } from "../loaded";
import { countryName, shop } from "../shop";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";
import { partOf, textsOf } from "./document";
import { type ListedPage, listQuery } from "./queries";
import { StateBadge } from "./state-badge";

/** The pages, menus and campaigns that merchants write. */
export function ContentListPage() {
  const { say } = useWords();
  const query = useAsk(listQuery, {});
  return (
    <Page pageId="maru-content">
      <PageTitle>{say("content")}</PageTitle>
      <PageLayout>
        <FullWidthPageBlock blockId="content">
          <nav className="maru-row" aria-label={say("content.new")}>
            <span className="maru-hint">{say("content.new")}</span>
            {contentKinds.map((kind) => (
              <Link key={kind} className="maru-link" to={`/content/new-${kind}` as string}>
                {say(`content.kind.${kind}`)}
              </Link>
            ))}
          </nav>
          <Loaded query={query}>
            {({ contentPages }) =>
              contentPages.length > 0 ? (
                <ContentTable pages={contentPages} />
              ) : (
                <p>{say("content.none")}</p>
              )
            }
          </Loaded>
        </FullWidthPageBlock>
      </PageLayout>
    </Page>
  );
}

function ContentTable({ pages }: { pages: readonly ListedPage[] }) {
  const { say } = useWords();
  return (
    <div className="maru-scroll">
      <table className="maru-table maru-stacked">
        <thead>
          <tr>
            <th scope="col">{say("content.name")}</th>
            <th scope="col">{say("kind")}</th>
            <th scope="col">{say("content.state")}</th>
            <th scope="col">{say("content.shownWhen")}</th>
            <th scope="col">{say("content.wholeIn")}</th>
            <th scope="col">{say("content.changedAt")}</th>
          </tr>
        </thead>
        <tbody>
          {pages.map((page) => (
            <ContentRow key={page.id} page={page} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ContentRow({ page }: { page: ListedPage }) {
  const { say } = useWords();
  const { formatDate } = useLocalFormat();
  return (
    <tr>
      <td>
        <Link to={`/content/${page.id}` as string}>{page.name}</Link>
      </td>
      <td>{say(`content.kind.${page.kind}`)}</td>
      <td>
        <StateBadge state={page.state} />{" "}
        {page.gone.length > 0 && <Badge variant="warning">{say("content.gone")}</Badge>}
      </td>
      <td className="maru-hint">
        <Shown page={page} />
      </td>
      <td>
        <ul className="maru-languages">
          {page.languages.map(({ locale, missing }) => (
            <li key={locale}>
              <bdi>{locale}</bdi>{" "}
              <span className="maru-hint">
                {missing.length === 0 ? "✓" : say("content.lacks", { count: missing.length })}
              </span>
            </li>
          ))}
        </ul>
      </td>
      <td className="maru-hint">
        {formatDate(page.updatedAt, { dateStyle: "medium", timeStyle: "short" })}
      </td>
    </tr>
  );
}

/** Where, and from when until when, in the time of the first of its markets. */
function Shown({ page }: { page: ListedPage }) {
  const { say, language } = useWords();
  const { formatDate } = useLocalFormat();
  const document = partOf(page.document);
  const markets = textsOf(document["markets"]);
  const timeZone = shop.markets[markets[0] ?? ""]?.timeZone;
  const at = (moment: unknown) =>
    typeof moment === "string" &&
    formatDate(moment, {
      dateStyle: "medium",
      timeStyle: "medium",
      ...(timeZone && { timeZone }),
    });
  const from = at(document["from"]);
  const until = at(document["until"]);
  return (
    <>
      {markets.length > 0
        ? markets.map((one) => countryName(one, language)).join(", ")
        : say("content.everywhere")}
      {(from || until) && (
        <>
          <br />
          {from || "…"} – {until || "…"}
        </>
      )}
    </>
  );
}
