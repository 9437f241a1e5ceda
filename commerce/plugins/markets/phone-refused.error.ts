import { type PhoneFault, phoneErrorCodes } from "../../../contracts/phones/phone-faults";
import { RefusedError } from "../../contracts/refused.error";

/** A telephone number that cannot be called; `extensions.code` says why. */
export class PhoneRefusedError extends RefusedError {
  constructor(fault: PhoneFault) {
    super(`error.phone-${fault}`, phoneErrorCodes[fault]);
  }
}
