import messages from "../he/messages.json";
import practices from "../he/practices.json";

export const words = { messages, practices };
