interface AvatarProps {
  name: string;
  /** The address of a picture, where there is one. */
  photo?: string;
  large?: boolean;
}

/** Picture or initials of one person, never in a list. Hidden from screen readers: the name stands beside it. */
export function Avatar({ name, photo, large }: AvatarProps) {
  return (
    <span className={large ? "avatar avatar-large" : "avatar"} aria-hidden="true">
      {photo === undefined ? initials(name) : <img src={photo} alt="" draggable={false} />}
    </span>
  );
}

/** "Juniper Vale" → "JV", "Basil and Fern Thornberry" → "BT", "Ana" → "A". */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s-]+/)
    .filter(Boolean);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked.map((word) => [...(word ?? "")][0]?.toLocaleUpperCase() ?? "").join("");
}
