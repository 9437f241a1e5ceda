export { getAccount, saveProfile, signIn, signOut } from "./account";
export {
  confirmEmail,
  requestEmailChange,
  requestReset,
  resendLink,
  resetPassword,
  signUp,
  verifyEmail,
} from "./prove-email";
export {
  emailChangeRequestSchema,
  emailChangeSchema,
  linkSchema,
  mailRequestSchema,
  profileSchema,
  signInSchema,
  signOutSchema,
  signUpSchema,
} from "./schemas";
