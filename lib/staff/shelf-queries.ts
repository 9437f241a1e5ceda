import { graphql } from "@/contracts/admin";

const shelfFragment = graphql(`
  fragment Shelf on StagingShelf { name kind capacity active }
`);

export const shelvesQuery = graphql(
  `query StaffShelves($store: String!) { shelves: stagingShelves(storeCode: $store) { ...Shelf } }`,
  [shelfFragment],
);

export const saveShelvesMutation = graphql(
  `
    mutation StaffSaveShelves($store: String!, $shelves: [StagingShelfInput!]!) {
      shelves: saveStagingShelves(storeCode: $store, shelves: $shelves) { ...Shelf }
    }
  `,
  [shelfFragment],
);

export const removeShelfMutation = graphql(
  `
    mutation StaffRemoveShelf($store: String!, $name: String!) {
      shelves: removeStagingShelf(storeCode: $store, name: $name) { ...Shelf }
    }
  `,
  [shelfFragment],
);
