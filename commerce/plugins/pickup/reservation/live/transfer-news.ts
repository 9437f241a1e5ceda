/** Name of the Postgres channel on which engines tell each other that a store's transfers changed. */
export const transferChannel = "maru_transfers";
