import trail from "../he/trail.json";

export const words = { trail };
