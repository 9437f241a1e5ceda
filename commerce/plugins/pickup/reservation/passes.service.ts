import { Inject, Injectable } from "@nestjs/common";
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

  /** The key with which a counter checks passes without a network: a JWK. */
  publicKey(): string {
    return passPublicKey(this.options.secret);
  }
}
