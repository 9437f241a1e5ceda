import { graphql } from "@/contracts/admin";

export const damagedQuery = graphql(`
  query StaffDamaged($store: String!, $state: DamageState!) {
    damagedPieces(storeCode: $store, state: $state) {
      totalItems
      items {
        id quantity reason note orderCode at actorName ending endedAt endedBy
        article { name sku preview }
      }
    }
  }
`);

export const noteDamagedMutation = graphql(`
  mutation StaffNoteDamaged($input: NoteDamagedPieceInput!) { noteDamagedPiece(input: $input) { id } }
`);

export const decideDamagedMutation = graphql(`
  mutation StaffDecideDamaged($input: DecideDamagedPieceInput!) {
    decideDamagedPiece(input: $input) { id }
  }
`);

export const undoDamagedMutation = graphql(`
  mutation StaffUndoDamaged($input: UndoDamageDecisionInput!) { undoDamageDecision(input: $input) { id } }
`);
