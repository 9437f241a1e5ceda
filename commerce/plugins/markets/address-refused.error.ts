import { ErrorResult } from "@vendure/core/dist/common/error/generated-graphql-shop-errors";
import { type AddressFault, faultKeyOf } from "../../../contracts/addresses/address-faults";

/** The address cannot be delivered to, or its parts do not agree; `field` says where to look. */
export class AddressRefusedError extends ErrorResult {
  readonly __typename = "AddressRefusedError";
  readonly errorCode = "ADDRESS_REFUSED_ERROR";
  readonly field: AddressFault["field"];
  readonly message: string;

  constructor({ field, reason }: AddressFault) {
    super();
    this.field = field;
    this.message = faultKeyOf(reason);
  }
}
