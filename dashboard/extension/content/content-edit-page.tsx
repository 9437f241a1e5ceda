import { FullWidthPageBlock, Page, PageLayout, PageTitle } from "@vendure/dashboard";
import { contentKinds } from "../../../contracts/content/kinds";
import { Loaded } from "../loaded";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";
import { ContentEditor } from "./content-editor";
import { pageQuery } from "./queries";

interface ContentEditPageProps {
  route: { useParams(): { id: string } };
}

/** A page, menu or campaign. Its address ends on its id; or on `new-` and the kind that it becomes. */
export function ContentEditPage({ route }: ContentEditPageProps) {
  const { id } = route.useParams();
  const kind = contentKinds.find((one) => id === `new-${one}`);
  const query = useAsk(pageQuery, { id }, !kind);
  const { say } = useWords();
  const name = query.data?.contentPage?.name;
  return (
    <Page pageId="maru-content-page">
      <PageTitle>{kind ? say(`content.kind.${kind}`) : (name ?? say("content"))}</PageTitle>
      <PageLayout>
        <FullWidthPageBlock blockId="content-page">
          {kind ? (
            <ContentEditor key={id} page={undefined} kind={kind} />
          ) : (
            <Loaded query={query}>
              {({ contentPage }) =>
                contentPage ? (
                  <ContentEditor key={id} page={contentPage} kind={contentPage.kind} />
                ) : (
                  <p>{say("content.none")}</p>
                )
              }
            </Loaded>
          )}
        </FullWidthPageBlock>
      </PageLayout>
    </Page>
  );
}
