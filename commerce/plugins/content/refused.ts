import type { ContentFault, ContentFaultCode } from "../../../contracts/content/document";

/** An answer, not a failure: everything that is in the way. */
export class ContentRefused {
  readonly __typename = "ContentRefusedError";
  readonly errorCode = "CONTENT_REFUSED_ERROR";
  readonly message: string;

  constructor(readonly faults: ContentFault[]) {
    this.message = faults
      .map(({ path, message }) => (path ? `${path} ${message}` : message))
      .join("; ");
  }
}

export const refused = (code: ContentFaultCode, message: string, path = ""): ContentRefused =>
  new ContentRefused([{ code, path, message }]);
