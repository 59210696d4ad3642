/** How a picture lies on its stage: enlarged by `scale` beyond what fits, its middle `x` and `y` pixels from the stage's. */
export interface Lying {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The picture as large as it fits, and what it lies on. */
export interface Room {
  readonly picture: Size;
  readonly stage: Size;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const fitted: Lying = { scale: 1, x: 0, y: 0 };

/** How much one press or turn of the wheel enlarges. */
export const zoomStep = 1.5;
const most = 8;

/** Enlarged or made smaller, so that what lies under `at` (counted from the stage's middle) stays there. */
export function zoomed(lying: Lying, scale: number, at: Point, room: Room): Lying {
  const next = Math.min(most, Math.max(1, scale));
  const factor = next / lying.scale;
  return within({ scale: next, x: at.x - (at.x - lying.x) * factor, y: at.y - (at.y - lying.y) * factor }, room);
}

/** Pushed along; never so far that its edge would leave the stage's without need. */
export function pushed(lying: Lying, by: Point, room: Room): Lying {
  return within({ ...lying, x: lying.x + by.x, y: lying.y + by.y }, room);
}

/** The picture as large as it fits on a stage, never larger than it is. */
export function fitting(picture: Size, stage: Size): Size {
  if (picture.width === 0 || picture.height === 0) return { width: 0, height: 0 };
  const scale = Math.min(1, stage.width / picture.width, stage.height / picture.height);
  return { width: picture.width * scale, height: picture.height * scale };
}

/** What a finger meant that moved by so much over a picture that is not enlarged. */
export function swipe(by: Point): "left" | "right" | "down" | null {
  const [across, along] = [Math.abs(by.x), Math.abs(by.y)];
  if (across > 48 && across > along * 1.5) return by.x < 0 ? "left" : "right";
  return by.y > 96 && along > across * 1.5 ? "down" : null;
}

function within(lying: Lying, { picture, stage }: Room): Lying {
  const slackX = Math.max(0, (picture.width * lying.scale - stage.width) / 2);
  const slackY = Math.max(0, (picture.height * lying.scale - stage.height) / 2);
  return { ...lying, x: between(lying.x, slackX), y: between(lying.y, slackY) };
}

// Adding nought makes of minus nought what is shown as 0.
const between = (value: number, slack: number): number => Math.min(slack, Math.max(-slack, value)) + 0;
