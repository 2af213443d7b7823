import { patiently } from './patience';

/** A part of the workbook's file that is ours alone: text between the tags of one element in a namespace of our own. */
export interface OwnPart {
  readonly namespace: string;
  readonly element: string;
}

/** The JSON text in the part, by two syncs; undefined when the workbook has none, or something else wrote it. */
export async function loadPart(context: Excel.RequestContext, own: OwnPart): Promise<string | undefined> {
  return patiently(async () => {
    const part = partOf(context, own);
    part.load('id');
    await context.sync();
    if (part.isNullObject) return undefined;
    const xml = part.getXml();
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- a method's result is there after the sync
    return new RegExp(`<${own.element}[^>]*>([^<]*)</${own.element}>`).exec(xml.value)?.[1]?.replaceAll('&quot;', '"') ?? '';
  });
}

/** Keeps this JSON text and no other in the workbook, or, for undefined, none. */
export async function savePart(context: Excel.RequestContext, own: OwnPart, json: string | undefined): Promise<void> {
  await patiently(async () => {
    const part = partOf(context, own);
    part.load('id');
    await context.sync();
    const isThere = !part.isNullObject;
    if (json === undefined) {
      if (isThere) part.delete();
    } else if (isThere) part.setXml(xmlOf(own, json));
    else context.workbook.customXmlParts.add(xmlOf(own, json));
    await context.sync();
  });
}

function partOf(context: Excel.RequestContext, { namespace }: OwnPart): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
}

/** What XML would take for its own is escaped the way of JSON. */
function xmlOf({ namespace, element }: OwnPart, json: string): string {
  const safe = json.replace(/[<>&]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<${element} xmlns="${namespace}">${safe}</${element}>`;
}
