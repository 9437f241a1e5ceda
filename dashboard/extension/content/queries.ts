import { graphql, type ResultOf } from "../documents";

const page = graphql(`
  fragment DashboardContent on ContentPage {
    id kind name document state revision canUndo updatedAt
    languages { locale languageCode missing }
    gone { path code }
    previews { locale url frame }
    history { number at step by }
  }
`);

const result = graphql(
  `
    fragment DashboardContentResult on ContentResult {
      __typename
      ...DashboardContent
      ... on ContentRefusedError { faults { code path message } }
    }
  `,
  [page],
);

export const listQuery = graphql(`
  query DashboardContentPages {
    contentPages { id kind name document state updatedAt languages { locale missing } gone { path code } }
  }
`);

export const pageQuery = graphql(
  `
    query DashboardContentPage($id: ID!) {
      contentPage(id: $id) { ...DashboardContent }
    }
  `,
  [page],
);

export const saveMutation = graphql(
  `
    mutation DashboardSaveContent($input: SaveContentInput!) {
      done: saveContentPage(input: $input) { ...DashboardContentResult }
    }
  `,
  [result],
);

export const publishMutation = graphql(
  `
    mutation DashboardPublishContent($id: ID!, $revision: Int!) {
      done: publishContentPage(id: $id, revision: $revision) { ...DashboardContentResult }
    }
  `,
  [result],
);

export const withdrawMutation = graphql(
  `
    mutation DashboardWithdrawContent($id: ID!, $revision: Int!) {
      done: withdrawContentPage(id: $id, revision: $revision) { ...DashboardContentResult }
    }
  `,
  [result],
);

export const undoMutation = graphql(
  `
    mutation DashboardUndoContent($id: ID!, $revision: Int!) {
      done: undoContentPage(id: $id, revision: $revision) { ...DashboardContentResult }
    }
  `,
  [result],
);

export const restoreMutation = graphql(
  `
    mutation DashboardRestoreContent($id: ID!, $revision: Int!, $number: Int!) {
      done: restoreContentPage(id: $id, revision: $revision, number: $number) { ...DashboardContentResult }
    }
  `,
  [result],
);

export const deleteMutation = graphql(`
  mutation DashboardDeleteContent($id: ID!, $revision: Int!) {
    done: deleteContentPage(id: $id, revision: $revision) {
      __typename
      ... on ContentRefusedError { faults { code path message } }
    }
  }
`);

export const renewMutation = graphql(
  `
    mutation DashboardRenewContentPreview($id: ID!) {
      renewed: renewContentPreview(id: $id) { ...DashboardContent }
    }
  `,
  [page],
);

export const assetQuery = graphql(`
  query DashboardContentFile($id: ID!) {
    asset(id: $id) { id name preview }
  }
`);

export const collectionsQuery = graphql(`
  query DashboardContentCollections {
    collections(options: { take: 1000, sort: { position: ASC } }) {
      items { id name slug breadcrumbs { name } translations { slug } }
    }
  }
`);

export const facetsQuery = graphql(`
  query DashboardContentFacets {
    facets(options: { take: 200, filter: { isPrivate: { eq: false } } }) {
      items { code name values { code name } }
    }
  }
`);

export const chosenQuery = graphql(`
  query DashboardContentChosen($skus: [String!]!) {
    productVariants(options: { take: 100, filter: { sku: { in: $skus } } }) {
      items { id name sku }
    }
  }
`);

export const searchQuery = graphql(`
  query DashboardContentFind($term: String!) {
    productVariants(
      options: {
        take: 12
        filter: { name: { contains: $term }, sku: { contains: $term } }
        filterOperator: OR
      }
    ) {
      items { id name sku }
    }
  }
`);

export type ContentPage = ResultOf<typeof page>;
export type ContentResult = ResultOf<typeof result>;
export type ListedPage = ResultOf<typeof listQuery>["contentPages"][number];
