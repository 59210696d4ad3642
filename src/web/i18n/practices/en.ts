import messages from "../en/messages.json";
import practices from "../en/practices.json";

export const words = { messages, practices };
