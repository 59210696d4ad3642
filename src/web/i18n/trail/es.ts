import trail from "../es/trail.json";

export const words = { trail };
