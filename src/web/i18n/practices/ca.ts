import messages from "../ca/messages.json";
import practices from "../ca/practices.json";

export const words = { messages, practices };
