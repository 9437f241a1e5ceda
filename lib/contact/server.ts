export { contactSchema } from "./schemas";
export { sendMessage } from "./send-message";
