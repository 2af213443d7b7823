import { Inflate } from 'fflate';

/** Inflates raw deflate data; throws a RangeError when more than `limit` bytes would come out, another error when it is damaged. */
export type InflateBytes = (compressed: Uint8Array, limit: number) => Uint8Array;

const STEP = 65_536;

/** Inflates in any JavaScript engine, in steps, so that a bomb is stopped before it fills the memory. */
export const inflateAnywhere: InflateBytes = (compressed, limit) => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > limit) throw new RangeError(`more than ${limit} bytes`);
    chunks.push(chunk);
  });
  for (let from = 0; from === 0 || from < compressed.length; from += STEP) {
    stream.push(compressed.subarray(from, from + STEP), from + STEP >= compressed.length);
  }
  const [only] = chunks;
  if (chunks.length === 1 && only) return only;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};
