import { Inject, Injectable } from "@nestjs/common";
import { isSigned, signMessage } from "../../../../contracts/signature";
import { type Collectable, PickupPasses } from "../../../contracts/pickup-passes";
import { type PickupOptions, pickupOptions } from "../options";
import {
  isLinkToken,
  linkToken,
  type PassContent,
  passPublicKey,
  readPass,
  signPass,
} from "./pass";

/** A step that takes a second person: whose it is, and the colleague who looked, too. */
interface Approved {
  pickupId: string;
  personId: string;
  colleagueId: string;
  /** The substitute and its line; without one, a handover without a pass. */
  substitute?: { lineId: string; variantId: string } | undefined;
}

const approvalText = ({ pickupId, personId, colleagueId, substitute }: Approved): string =>
  substitute
    ? `pickup ${pickupId} line ${substitute.lineId} given ${substitute.variantId} by ${personId}, seen by ${colleagueId}`
    : `pickup ${pickupId} handed over by ${personId}, seen by ${colleagueId}`;

/** Signs and reads passes and links: only this class knows the plugin's secret. */
@Injectable()
export class PassService extends PickupPasses {
  constructor(@Inject(pickupOptions) private readonly options: PickupOptions) {
    super();
  }

  tokenOf(orderCode: string): string {
    return linkToken(orderCode, this.options.secret);
  }

  /** Whether the token of a link belongs to the order. */
  isTokenOf(orderCode: string, token: string): boolean {
    return isLinkToken(token, orderCode, this.options.secret);
  }

  payloadOf({ id, passVersion, storeCode }: Collectable, orderCode: string): string {
    const content = { pickupId: String(id), orderCode, storeCode, version: passVersion };
    return signPass(content, this.options.secret);
  }

  /** What a pass says, if it is ours and unchanged. */
  read(payload: string): PassContent | undefined {
    return readPass(payload, this.options.secret);
  }

  /** What shows for some minutes that a colleague looked, too. */
  approvalOf(said: Approved, now: Date): string {
    return `${said.colleagueId}.${signMessage(approvalText(said), this.options.secret, now)}`;
  }

  /** The colleague whose approval it is, if it is ours, of this step and not too old. */
  approvedBy(
    approval: string,
    about: Omit<Approved, "colleagueId">,
    now: Date,
  ): string | undefined {
    const [, colleagueId, signature] = /^(\d{1,18})\.(.+)$/.exec(approval) ?? [];
    if (!colleagueId || !signature) return undefined;
    const text = approvalText({ ...about, colleagueId });
    return isSigned(text, signature, this.options.secret, now) ? colleagueId : undefined;
  }

  /** The key with which a counter checks passes without a network: a JWK. */
  publicKey(): string {
    return passPublicKey(this.options.secret);
  }
}
