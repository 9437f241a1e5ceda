import { Injectable } from "@nestjs/common";
import { type Collectable, PickupPasses } from "../../../contracts/pickup-passes";
import { options } from "../options";
import { linkToken, signPass } from "./pass";

/** Signs passes and links with the plugin's secret. */
@Injectable()
export class PassService extends PickupPasses {
  tokenOf(orderCode: string): string {
    return linkToken(orderCode, options.secret);
  }

  payloadOf({ id, passVersion, storeCode }: Collectable, orderCode: string): string {
    const content = { pickupId: String(id), orderCode, storeCode, version: passVersion };
    return signPass(content, options.secret);
  }
}
