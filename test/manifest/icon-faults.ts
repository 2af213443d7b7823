import { all, child, type Element } from './xml';

/** What a path below the served folder holds; undefined when there is no such file. */
export type Files = (path: string) => Buffer | undefined;

const RIBBON_SIZES = [16, 32, 80];
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Ribbon icons in all three sizes, and every icon a PNG of the size it is said to have. */
export function iconFaults(manifest: Element, files: Files, baseUrl: string): string[] {
  const urlOf = new Map(all(manifest, 'bt:Image').filter(({ attributes }) => attributes['id']).map(({ attributes }) => [attributes['id'], attributes['DefaultValue'] ?? '']));
  const icons = all(manifest, 'Icon');
  const missing = icons.flatMap(({ children }) =>
    RIBBON_SIZES.filter((size) => !children.some(({ attributes }) => attributes['size'] === String(size))).map((size) => `an icon has no image of size ${size}`));
  const wanted = [
    { url: child(manifest, 'IconUrl')?.attributes['DefaultValue'] ?? '', size: 32 },
    { url: child(manifest, 'HighResolutionIconUrl')?.attributes['DefaultValue'] ?? '', size: 64 },
    ...icons.flatMap(({ children }) => children).map(({ attributes }) => ({ url: urlOf.get(attributes['resid']) ?? '', size: Number(attributes['size']) })),
  ];
  return [...missing, ...wanted.flatMap(({ url, size }) => {
    const bytes = files(url.slice(baseUrl.length + 1));
    if (!bytes) return [];
    if (!bytes.subarray(0, PNG.length).equals(PNG)) return [`${url} is no PNG`];
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    return width === size && height === size ? [] : [`${url} is ${width} × ${height}, not ${size} × ${size}`];
  })];
}
