import { type RequestContext, VendureEvent } from "@vendure/core";
import type { ContentKind } from "../../contracts/content/kinds";

/** What readers see of a kind of content is another from now on. */
export class ContentChanged extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly kind: ContentKind,
  ) {
    super();
  }
}
