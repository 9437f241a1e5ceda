import { Guest } from "../guest";

/** A guest who collects. */
export class Collector extends Guest {
  /** Why not, if it was refused. */
  async choose(storeCode: string): Promise<string | undefined> {
    const { chosen } = await this.ask<{ chosen: { reason?: string } }>(
      `mutation($s: String!) { chosen: setPickup(input: {
         storeCode: $s, collector: { name: "A Guest" } }) {
           __typename ... on PickupRefusedError { reason } } }`,
      { s: storeCode },
    );
    return chosen.reason;
  }

  /** Begins to pay and pays: the order's code, or why not. */
  async pay(): Promise<{ code?: string; reason?: string }> {
    const { begun } = await this.ask<{ begun: { reason?: string } }>(
      "mutation { begun: beginPickupPayment { __typename ... on PickupRefusedError { reason } } }",
    );
    if (begun.reason) return { reason: begun.reason };
    const { paid } = await this.ask<{ paid: { code?: string; __typename: string } }>(
      `mutation { paid: addPaymentToOrder(input: { method: "card", metadata: {
         cardNumber: "4242424242424242", expiry: "12/40", cvc: "123" } }) {
         __typename ... on Order { code } } }`,
    );
    return paid.code ? { code: paid.code } : { reason: paid.__typename };
  }

  async cancel(orderCode: string): Promise<void> {
    const proof = { orderCode, emailAddress: this.email };
    const { pickupStatus } = await this.ask<{ pickupStatus: { pickups: { id: string }[] } }>(
      `query($p: PickupProof!) { pickupStatus(proof: $p) {
         ... on PickupStatus { pickups { id } } } }`,
      { p: proof },
    );
    await this.ask("mutation($i: CancelPickupInput!) { cancelPickup(input: $i) { __typename } }", {
      i: { pickupId: pickupStatus.pickups[0]?.id, proof },
    });
  }
}
