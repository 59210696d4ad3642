/** Session notes of the sample practice, oldest first; the newest of a person is the one before today's visit. */
export const notes: Readonly<
  Record<string, readonly { subjective: string; objective: string; assessment: string; plan: string }[]>
> = {
  juniper: [
    {
      subjective:
        "Sunday lunch went badly and she stayed to the end of it. First time she names the tiredness as sadness.",
      objective: "Tired, speaks softly. Sleep diary has gaps on three nights.",
      assessment: "Low mood with poor sleep; the anniversary is near. Sleep is where to begin.",
      plan: "Keep the sleep diary. One walk without the phone. Decide together about Sunday.",
    },
    {
      subjective:
        "Four nights of seven under five hours. Woke at four and “went through the list”. Told Sage the next morning.",
      objective: "Tired, tearful when she speaks of Sunday lunch. Good contact, laughs once.",
      assessment: "Protective: her sister, her work, the promise about the phone. Sleep remains the lever.",
      plan: "Sleep diary until Friday. Two evening walks with Sage. Write the letter to her father, unsent. Ask about the nights, first.",
    },
  ],
  rowan: [
    {
      subjective: "The move is done. The new street is loud, the evenings are not.",
      objective: "Relaxed shoulders, unhurried speech.",
      assessment: "Settling. The breathing exercise is used without being asked for.",
      plan: "Go on as it is. Next time: the visit to the old house.",
    },
  ],
  clementine: [
    {
      subjective: "Three presentations this week, one of them enjoyed.",
      objective: "Camera on throughout. Fidgets less.",
      assessment: "Avoidance is going down; the body still goes first.",
      plan: "One small talk without slides. Notice the shoulders.",
    },
  ],
  ines: [
    {
      subjective: "She named two things a day that were enough, on five days.",
      objective: "Brought the photograph of the house.",
      assessment: "Grief has room now; guilt visits less often.",
      plan: "Name one thing a day that was enough. Bring the letters.",
    },
  ],
};

/** What is written of everybody else. */
export const plainNote = {
  subjective: "A steady week. What we agreed was tried twice.",
  objective: "On time, attentive.",
  assessment: "Going in the direction agreed on.",
  plan: "Continue; look back together in three weeks.",
};
