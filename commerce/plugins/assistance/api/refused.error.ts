/** An answer, not a failure: the visitor allows nothing that could be looked at. */
export class AssistanceRefusedError {
  readonly __typename = "AssistanceRefusedError";
  readonly errorCode = "ASSISTANCE_REFUSED_ERROR";
  readonly message = "error.assistance-not-allowed";
  readonly reason = "NOT_ALLOWED";
}
