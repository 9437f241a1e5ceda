export { graphql } from "../../contracts/admin";
export type { ResultOf } from "../../contracts/documents";
