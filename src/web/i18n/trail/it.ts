import trail from "../it/trail.json";

export const words = { trail };
