import { graphql } from "@/contracts/admin";

export const signInMutation = graphql(`
  mutation StaffSignIn($email: String!, $password: String!) {
    login(username: $email, password: $password, rememberMe: false) { __typename }
  }
`);

export const openSessionMutation = graphql(`
  mutation StaffOpenSession($input: OpenStaffSessionInput!) { openStaffSession(input: $input) }
`);

export const signOutMutation = graphql(`
  mutation StaffSignOut($key: String) { signOutStaff(key: $key) { success } }
`);

export const endedByQuery = graphql(`
  query StaffEndedBy($token: String!) { staffSessionEndedBy(token: $token) }
`);

export const setPinMutation = graphql(`
  mutation StaffSetPin($input: StaffPinInput!) { setStaffPin(input: $input) { success } }
`);

export const requirePinMutation = graphql(`
  mutation StaffRequirePin($store: String!, $required: Boolean!) {
    requireStaffPin(storeCode: $store, required: $required) { success }
  }
`);

export const pushKeyQuery = graphql(`query StaffPushKey { staffPushKey }`);

export const subscribePushMutation = graphql(`
  mutation StaffSubscribePush($input: StaffPushInput!) {
    subscribeStaffPush(input: $input) { success }
  }
`);

export const unsubscribePushMutation = graphql(`
  mutation StaffUnsubscribePush($endpoint: String!) {
    unsubscribeStaffPush(endpoint: $endpoint) { success }
  }
`);

/** A person at work, on a device. */
export const deviceFragment = graphql(`
  fragment DeviceParts on StaffSession { id person device browser signedInAt seenAt storeCode own }
`);

export const devicesQuery = graphql(
  `query StaffDevices($store: String!) { staffSessions(storeCode: $store) { ...DeviceParts } }`,
  [deviceFragment],
);

export const endSessionMutation = graphql(
  `
    mutation StaffEndSession($store: String!, $id: ID!) {
      endStaffSession(storeCode: $store, id: $id) { ...DeviceParts }
    }
  `,
  [deviceFragment],
);

export const meQuery = graphql(`
  query StaffMe {
    me { identifier channels { token permissions } }
    activeAdministrator { firstName lastName }
  }
`);

export const countersQuery = graphql(`
  query StaffCounters {
    pickupCounters {
      storeCode name timeZone tillReferenceRequired fiscalNumberAsked pinRequired warnMinutes waitMinutes substituteMinutes slotCapacity
      damagePlace
      pause { id kind capacity until by }
    }
  }
`);

export const passKeyQuery = graphql(`
  query StaffPassKey { pickupPassKey ownStaffSession { id pin { salt hash rounds } } }
`);
