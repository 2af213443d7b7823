/** An element of a well-formed document: names with their prefixes, texts trimmed. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const TOKEN = /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Parses a document without a document type. @throws Error naming what is not well formed */
export function parseXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length;) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    const parent = open.at(-1);
    if (!match || !parent) throw new Error(`not well formed at "${text.slice(at, at + 40)}"`);
    const [, slash, name, attributes = '', empty, words] = match;
    if (words !== undefined) parent.text += decode(words).trim();
    if (name === undefined) continue;
    if (slash) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const element: Element = { name, attributes: readAttributes(attributes), children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [top, ...others] = root.children;
  if (!top || others.length > 0 || open.length > 1) throw new Error(`<${open.at(-1)?.name ?? ''}> is not closed, or there is no single root`);
  return top;
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [name, decode(value)]));
}

function decode(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

export function* descendants(element: Element): Generator<Element> {
  for (const child of element.children) {
    yield child;
    yield* descendants(child);
  }
}

export const all = (element: Element, name: string): Element[] => [...descendants(element)].filter((found) => found.name === name);
export const child = (element: Element | undefined, name: string): Element | undefined => element?.children.find((found) => found.name === name);
