import messages from "../es/messages.json";
import practices from "../es/practices.json";

export const words = { messages, practices };
