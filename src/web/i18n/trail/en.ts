import trail from "../en/trail.json";

export const words = { trail };
