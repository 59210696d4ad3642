import trail from "../ca/trail.json";

export const words = { trail };
