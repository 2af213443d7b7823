import { HostCollection, HostObject } from '../rich-api/host-object';
import { invalidArgument } from './address';
import { itemNotFound } from './not-found';

type Parts = Map<string, string>;

/** The namespace of the outermost element. */
function namespaceOf(xml: string): string {
  const outermost = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][^>]*>/.exec(xml);
  if (!outermost) throw invalidArgument();
  const prefix = outermost[1]?.slice(0, -1);
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(outermost[0])?.[1] ?? '';
}

class PartCollection extends HostCollection {
  constructor(protected readonly parts: Parts, private readonly namespaceUri?: string) {
    super();
  }

  get items(): readonly CustomXmlPart[] {
    return [...this.parts.keys()]
      .map((id) => new CustomXmlPart(this.parts, id))
      .filter((part) => this.namespaceUri === undefined || part.NamespaceUri === this.namespaceUri);
  }

  GetCount(): number { return this.items.length; }
  GetItemOrNullObject(id: string): CustomXmlPart | null { return this.items.find((part) => part.Id === id) ?? null; }
  GetItem(id: string): CustomXmlPart {
    const part = this.GetItemOrNullObject(id);
    if (!part) throw itemNotFound();
    return part;
  }
}

/** Pieces of XML that add-ins keep in the workbook's file. */
export class CustomXmlPartCollection extends PartCollection {
  Add(xml: string): CustomXmlPart {
    namespaceOf(xml);
    let number = 1;
    while (this.parts.has(`{part-${number}}`)) number++;
    const id = `{part-${number}}`;
    this.parts.set(id, xml);
    return new CustomXmlPart(this.parts, id);
  }
  GetByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.parts, namespaceUri);
  }
}

class CustomXmlPartScopedCollection extends PartCollection {
  GetOnlyItemOrNullObject(): CustomXmlPart | null { return this.items.length === 1 ? this.items[0] ?? null : null; }
  GetOnlyItem(): CustomXmlPart {
    const part = this.GetOnlyItemOrNullObject();
    if (!part) throw itemNotFound();
    return part;
  }
}

class CustomXmlPart extends HostObject {
  constructor(
    private readonly parts: Parts,
    private readonly id: string,
  ) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Id', 'NamespaceUri'];
  }

  get Id(): string { return this.id; }
  get NamespaceUri(): string { return namespaceOf(this.GetXml()); }
  GetXml(): string { return this.parts.get(this.id) ?? ''; }
  SetXml(xml: string): void {
    namespaceOf(xml);
    this.parts.set(this.id, xml);
  }
  Delete(): void { this.parts.delete(this.id); }
}
