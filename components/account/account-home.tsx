"use client";

import { AccountGate } from "./account-gate";
import { Overview } from "./overview";

/** The account page for every visitor. */
export function AccountHome() {
  return (
    <AccountGate>
      {(account, arrived) => <Overview account={account} arrived={arrived} />}
    </AccountGate>
  );
}
