export { contactMessage as contactSchema } from "@/contracts/contact-message";
export { sendMessage } from "./send-message";
