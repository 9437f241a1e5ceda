export const signInMutation = /* GraphQL */ `
  mutation StaffSignIn($email: String!, $password: String!) {
    login(username: $email, password: $password, rememberMe: false) {
      __typename
      ... on ErrorResult { errorCode message }
    }
  }
`;

export const openSessionMutation = /* GraphQL */ `
  mutation StaffOpenSession($input: OpenStaffSessionInput!) { openStaffSession(input: $input) }
`;

export const signOutMutation = /* GraphQL */ `
  mutation StaffSignOut($key: String) { signOutStaff(key: $key) { success } }
`;

export const endedByQuery = /* GraphQL */ `
  query StaffEndedBy($token: String!) { staffSessionEndedBy(token: $token) }
`;

export const setPinMutation = /* GraphQL */ `
  mutation StaffSetPin($input: StaffPinInput!) { setStaffPin(input: $input) { success } }
`;

export const requirePinMutation = /* GraphQL */ `
  mutation StaffRequirePin($store: String!, $required: Boolean!) {
    requireStaffPin(storeCode: $store, required: $required) { success }
  }
`;

const deviceFields = "id person device browser signedInAt seenAt storeCode own";

export const devicesQuery = /* GraphQL */ `
  query StaffDevices($store: String!) {
    staffSessions(storeCode: $store) { ${deviceFields} }
  }
`;

export const endSessionMutation = /* GraphQL */ `
  mutation StaffEndSession($store: String!, $id: ID!) {
    endStaffSession(storeCode: $store, id: $id) { ${deviceFields} }
  }
`;

export const meQuery = /* GraphQL */ `
  query StaffMe {
    me { identifier channels { token permissions } }
    activeAdministrator { firstName lastName emailAddress }
  }
`;

export const desksQuery = /* GraphQL */ `
  query StaffDesks { pickupDesks { storeCode name timeZone tillReferenceRequired pinRequired } }
`;

export const passKeyQuery = /* GraphQL */ `
  query StaffPassKey { pickupPassKey ownStaffSession { id pin { salt hash rounds } } }
`;

const rowFragment = /* GraphQL */ `
  fragment Row on PickupRow {
    id version state orderCode slotStart slotEnd collectorName collectorPhone delegate passVersion
    allowSubstitutes wishes { fit toCar note } pickerId picker shelf placedAt readyAt onWayAt
    arrivedAt arrivalNote collectedAt holdUntil reason amountDue taken tender currencyCode commands
    lines {
      id variantId name sku barcode preview place quantity picked short shortReason substituted
      substituteId substitute toTakeOut returned
    }
  }
`;

export const boardQuery = /* GraphQL */ `
  query StaffBoard($store: String!) {
    pickupBoard(storeCode: $store) { cursor now pickups { ...Row } }
  }
  ${rowFragment}
`;

export const historyQuery = /* GraphQL */ `
  query StaffHistory($id: ID!) {
    pickup(id: $id) { history { at type actor actorName device } }
  }
`;

export const passQuery = /* GraphQL */ `
  query StaffPass($store: String!, $pass: ShownPassInput!) {
    pickupByPass(storeCode: $store, pass: $pass) {
      __typename
      ... on Pickup { row { ...Row } }
      ... on PickupCodeError { retryAfter }
    }
  }
  ${rowFragment}
`;

export const returnsQuery = /* GraphQL */ `
  query StaffReturns($store: String!, $code: String!) {
    pickupsForReturn(storeCode: $store, orderCode: $code) { row { ...Row } }
  }
  ${rowFragment}
`;

const articleFields = "variantId name sku barcode preview place onHand allocated";

export const articleQuery = /* GraphQL */ `
  query StaffArticle($store: String!, $code: String!) {
    storeArticle(storeCode: $store, code: $code) { ${articleFields} }
  }
`;

export const correctMutation = /* GraphQL */ `
  mutation StaffCorrectStock($input: CorrectStoreStockInput!) {
    correctStoreStock(input: $input) { ${articleFields} }
  }
`;

export const discrepanciesQuery = /* GraphQL */ `
  query StaffDiscrepancies($store: String!, $state: StockDiscrepancyState!) {
    stockDiscrepancies(locationCode: $store, state: $state) {
      totalItems
      items {
        id kind expected counted at source reason settledAt settledBy
        article { ${articleFields} }
        ordersAtRisk { orderCode quantity pickupId }
      }
    }
  }
`;

export const settleMutation = /* GraphQL */ `
  mutation StaffSettleDiscrepancy($input: SettleStockDiscrepancyInput!) {
    settleStockDiscrepancy(input: $input) { id }
  }
`;

export const dayQuery = /* GraphQL */ `
  query StaffDay($store: String!, $date: String!) {
    storeDay(storeCode: $store, date: $date) {
      placed ready collected cancelled expired minutesToReady onTime short noShow minutesWaiting
      takings { tender currencyCode taken paidOut }
    }
  }
`;

export const auditQuery = /* GraphQL */ `
  query StaffAudit($store: String!, $from: String!, $to: String!) {
    storeAudit(storeCode: $store, from: $from, to: $to) {
      at orderCode type from to actor actorName device data
    }
  }
`;

export const payoutsQuery = /* GraphQL */ `
  query StaffPayouts($store: String!, $code: String) {
    pickupPayouts(storeCode: $store, orderCode: $code) {
      id amount currencyCode reason orderCode collectorName store: storeCode dueAt
    }
  }
`;

export const confirmPayoutMutation = /* GraphQL */ `
  mutation StaffConfirmPayout($input: ConfirmPickupPayoutInput!) {
    confirmPickupPayout(input: $input) {
      __typename
      ... on PickupPayoutConflictError { message }
    }
  }
`;

/** A mutation of the shop floor by its name and input type; all answer in the same way. */
export const commandMutation = (name: string, input: string) => /* GraphQL */ `
  mutation StaffCommand($input: ${input}!) {
    ${name}(input: $input) {
      __typename
      ... on Pickup { row { ...Row } }
      ... on PickupConflictError { message pickup { row { ...Row } } }
      ${name === "handOverPickup" ? "... on PickupCodeError { retryAfter }" : ""}
    }
  }
  ${rowFragment}
`;
