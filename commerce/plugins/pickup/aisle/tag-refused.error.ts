export type TagRefusal = "PROOF_OLD" | "PROOF_USED" | "TAG_ENDED";

/** An answer, not a failure: why nothing was taken at the price of a tag. Nothing was changed. */
export class TagRefusedError {
  readonly __typename = "TagRefusedError";
  readonly errorCode = "TAG_REFUSED_ERROR";
  readonly message: string;

  constructor(readonly reason: TagRefusal) {
    this.message = `error.tag-${reason.toLowerCase().replaceAll("_", "-")}`;
  }
}
