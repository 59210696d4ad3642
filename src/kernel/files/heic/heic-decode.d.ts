declare module "heic-decode" {
  interface Picture {
    readonly width: number;
    readonly height: number;
    /** Upright, four bytes a pixel. */
    decode(): Promise<{ data: Uint8ClampedArray }>;
  }
  export interface Decoder {
    /** Reads the headers; pixels are unfolded by each picture's own `decode`. */
    all(file: { buffer: Uint8Array }): Promise<readonly Picture[]>;
  }
  const decoder: unknown;
  export default decoder;
}
