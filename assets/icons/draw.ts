import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

// Draws the mark at every size Office asks for: npx tsx assets/icons/draw.ts
// The mark: two bars of equal length (what is printed, what follows) on a leaf of green, and the tick that says they agree.

type Colour = readonly [red: number, green: number, blue: number];
type Shape = (x: number, y: number) => boolean;

const SIZES = [16, 32, 64, 80, 128] as const;
const GREEN: Colour = [15, 108, 82];
const WHITE: Colour = [255, 255, 255];
const GOLD: Colour = [255, 201, 77];

/** Shapes live on a square of 0 to 1; the later one lies on top. */
const layers: readonly (readonly [Shape, Colour])[] = [
  [roundedBox(0.02, 0.02, 0.98, 0.98, 0.2), GREEN],
  [roundedBox(0.18, 0.2, 0.82, 0.34, 0.05), WHITE],
  [roundedBox(0.18, 0.43, 0.52, 0.57, 0.05), WHITE],
  [stroke([[0.3, 0.72], [0.45, 0.85], [0.82, 0.5]], 0.075), GOLD],
];

function roundedBox(left: number, top: number, right: number, bottom: number, radius: number): Shape {
  return (x, y) => {
    const dx = Math.max(left + radius - x, 0, x - (right - radius));
    const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
    return dx * dx + dy * dy <= radius * radius;
  };
}

function stroke(points: readonly (readonly [number, number])[], halfWidth: number): Shape {
  return (x, y) => points.some(([x2, y2], index) => {
    const [x1, y1] = points[index - 1] ?? [x2, y2];
    const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
    return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) <= halfWidth;
  });
}

/** One pixel as RGBA: the mean of 8 × 8 samples, so that edges are smooth at 16 pixels too. */
function pixel(size: number, column: number, row: number): number[] {
  const samples = 8;
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < samples * samples; sample++) {
    const x = (column + ((sample % samples) + 0.5) / samples) / size;
    const y = (row + (Math.floor(sample / samples) + 0.5) / samples) / size;
    const top = layers.findLast(([shape]) => shape(x, y));
    if (!top) continue;
    covered++;
    top[1].forEach((value, channel) => { sum[channel] = (sum[channel] ?? 0) + value; });
  }
  return [...sum.map((value) => (covered === 0 ? 0 : Math.round(value / covered))), Math.round((covered * 255) / samples ** 2)];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function png(size: number): Buffer {
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.from([0, ...Array.from({ length: size }, (__, column) => pixel(size, column, row)).flat()]));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

for (const size of SIZES) writeFileSync(path.join(import.meta.dirname, `icon-${size}.png`), png(size));
