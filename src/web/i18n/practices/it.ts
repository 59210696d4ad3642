import messages from "../it/messages.json";
import practices from "../it/practices.json";

export const words = { messages, practices };
