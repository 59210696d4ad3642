/** Why an uploaded file is not taken; each is answered on screen by a translated sentence. */
export type UploadRefusal =
  | "empty"
  | "too_large"
  | "picture_too_large"
  | "type_not_allowed"
  | "too_many_pixels"
  | "unreadable"
  | "infected"
  | "scan_unavailable";

export class UploadRefused extends Error {
  override readonly name = "UploadRefused";
  readonly code: UploadRefusal;
  constructor(code: UploadRefusal) {
    super(`The file is not taken: ${code}.`);
    this.code = code;
  }
}
