import gql from "graphql-tag";

/** Devices of the shop floor, and the PINs that lock them. */
export const sessionSchema = gql`
  "A session that opens a store, and the device that it runs on."
  type StaffSession {
    id: ID!
    emailAddress: String!
    person: String!
    "What its people call it; empty when it is not the staff app."
    device: String!
    browser: String!
    signedInAt: DateTime!
    seenAt: DateTime!
    "Whose queue it showed last."
    storeCode: String
    "Whether it is the session that asks."
    own: Boolean!
  }
  "A PIN as devices check it: PBKDF2-HMAC-SHA-256, in hexadecimal."
  type StaffPin {
    salt: String!
    hash: String!
    rounds: Int!
  }
  type OwnStaffSession {
    id: ID!
    "Null as long as the person has chosen none."
    pin: StaffPin
  }
  input OpenStaffSessionInput {
    "Random, of the device: with it alone the session can be ended."
    key: String!
    name: String!
    browser: String!
  }
  input StaffPinInput {
    salt: String!
    hash: String!
    rounds: Int!
  }
  "What a browser gives to a shop that may wake it: PushSubscription.toJSON()."
  input StaffPushInput {
    "An https address of a public push service."
    endpoint: String!
    p256dh: String!
    auth: String!
  }
  extend type Query {
    "What browsers subscribe with (applicationServerKey): a point on P-256 in base64url."
    staffPushKey: String!
    "The session that asks; its device is noted as seen."
    ownStaffSession: OwnStaffSession!
    "For managers: who is signed in at a store, on which device, last seen first."
    staffSessions(storeCode: String!): [StaffSession!]!
    "The manager who ended the session of a token; null when it was not a manager."
    staffSessionEndedBy(token: String!): String
  }
  extend type Mutation {
    "Notes on which device the session that asks runs; answers its id."
    openStaffSession(input: OpenStaffSessionInput!): ID!
    "Ends the session of a key, for any caller; without a key, the session that asks."
    signOutStaff(key: String): Success!
    "For managers: ends a session that staffSessions shows; answers what is left."
    endStaffSession(storeCode: String!, id: ID!): [StaffSession!]!
    "Sets the PIN of the person who asks, on all of their devices."
    setStaffPin(input: StaffPinInput!): Success!
    "Has the device of the session that asks ring while it is locked, in the request's language."
    subscribeStaffPush(input: StaffPushInput!): Success!
    "Ends that for a device of the person who asks."
    unsubscribeStaffPush(endpoint: String!): Success!
    "For managers: whether everybody at a store needs a PIN."
    requireStaffPin(storeCode: String!, required: Boolean!): Success!
  }
`;
