import { failure } from './failures';
import type { InflateBytes } from './inflate';

interface Entry {
  readonly method: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}

const MEGABYTE = 1_048_576;
export const LIMITS = {
  /** All parts together, inflated. */
  total: 512 * MEGABYTE,
  /** Inflated to compressed, asked only of parts above `ratioFrom`; spreadsheets stay below 40. */
  ratio: 200,
  ratioFrom: 10 * MEGABYTE,
} as const;

const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const UNKNOWN_32 = 0xffffffff;
const DEFLATED = 8;

/** By name: engines and tests may have more than one RangeError. */
const isRangeError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'RangeError';

/** The parts of a zip file, by name in lower case; nothing is inflated before it is asked for, and never more than LIMITS allow. */
export class Zip {
  private readonly view: DataView;
  private readonly entries = new Map<string, Entry>();
  private inflated = 0;

  /** @throws HostFailure "truncated" when the directory is not whole, "too-large" when the parts say they are. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly name: string,
    private readonly inflate: InflateBytes,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.readDirectory();
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** Inflates every part once, for a reader that has no guards of its own. @throws as read() does. */
  tryAll(): void {
    for (const part of this.entries.keys()) this.read(part);
  }

  /** @returns the inflated part, or undefined when there is none of that name. */
  read(part: string): Uint8Array | undefined {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) return undefined;
    const start = entry.offset + 30 + this.view.getUint16(entry.offset + 26, true) + this.view.getUint16(entry.offset + 28, true);
    if (start + entry.compressed > this.bytes.length) throw failure('truncated', this.name);
    const data = this.bytes.subarray(start, start + entry.compressed);
    const bytes = entry.method === DEFLATED ? this.inflateGuarded(data) : data;
    this.inflated += bytes.length;
    if (bytes.length !== entry.size) throw failure('truncated', this.name);
    return bytes;
  }

  private inflateGuarded(data: Uint8Array): Uint8Array {
    const limit = Math.min(LIMITS.total - this.inflated, Math.max(LIMITS.ratioFrom, data.length * LIMITS.ratio));
    try {
      return this.inflate(data, limit);
    } catch (cause) {
      throw failure(isRangeError(cause) ? 'too-large' : 'truncated', this.name, cause);
    }
  }

  private readDirectory(): void {
    try {
      let total = 0;
      for (const [part, entry] of this.directory()) {
        total += entry.size;
        const swollen = entry.size > LIMITS.ratioFrom && entry.size > entry.compressed * LIMITS.ratio;
        if (total > LIMITS.total || swollen) throw failure('too-large', this.name);
        this.entries.set(part.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(), entry);
      }
    } catch (error) {
      throw isRangeError(error) ? failure('truncated', this.name, error) : error;
    }
  }

  private *directory(): Generator<[string, Entry]> {
    const { view } = this;
    const decoder = new TextDecoder();
    const end = this.findEnd();
    let at = view.getUint32(end + 16, true);
    let count = view.getUint16(end + 10, true);
    if (end >= 20 && view.getUint32(end - 20, true) === END64_LOCATOR) {
      const end64 = this.long(end - 12);
      count = this.long(end64 + 32);
      at = this.long(end64 + 48);
    }
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== CENTRAL) throw failure('truncated', this.name);
      const nameEnd = at + 46 + view.getUint16(at + 28, true);
      const extraEnd = nameEnd + view.getUint16(at + 30, true);
      const part = decoder.decode(this.bytes.subarray(at + 46, nameEnd));
      yield [part, { method: view.getUint16(at + 10, true), ...this.sizes(at, nameEnd, extraEnd) }];
      at = extraEnd + view.getUint16(at + 32, true);
    }
  }

  /** Sizes and place of a part; those that do not fit stand in the zip64 extra field, in this order. */
  private sizes(at: number, extraFrom: number, extraEnd: number): Omit<Entry, 'method'> {
    const sizes = [24, 20, 42].map((field) => this.view.getUint32(at + field, true));
    for (let extra = extraFrom; extra + 4 <= extraEnd; extra += 4 + this.view.getUint16(extra + 2, true)) {
      if (this.view.getUint16(extra, true) !== 1) continue;
      let field = extra + 4;
      sizes.forEach((size, index) => {
        if (size !== UNKNOWN_32) return;
        sizes[index] = this.long(field);
        field += 8;
      });
    }
    const [size = 0, compressed = 0, offset = 0] = sizes;
    return { size, compressed, offset };
  }

  private long(at: number): number {
    return Number(this.view.getBigUint64(at, true));
  }

  private findEnd(): number {
    const earliest = Math.max(0, this.bytes.length - 22 - 65_535);
    for (let at = this.bytes.length - 22; at >= earliest; at -= 1) {
      if (this.view.getUint32(at, true) === END) return at;
    }
    throw failure('truncated', this.name);
  }
}
