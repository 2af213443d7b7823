import { all, child, descendants, type Element } from './xml';

const LONGEST_RESID = 32;
const LONGEST = { short: 125, long: 250 } as const;
const OTHER_LOCALE = 'en-US';

/** Names that point nowhere or are never used, texts that are too long, and translations that are missing. */
export function resourceFaults(manifest: Element): string[] {
  const resources = all(manifest, 'Resources')[0];
  const defined = (resources?.children ?? []).flatMap((group) => group.children).map(({ attributes }) => attributes['id'] ?? '');
  const used = [...descendants(manifest)].flatMap(({ attributes }) => attributes['resid'] ?? []);
  const ids = [...all(manifest, 'Group'), ...all(manifest, 'Control')].map(({ attributes }) => attributes['id'] ?? '');
  return [
    ...[...defined, ...used].filter((id) => id.length > LONGEST_RESID).map((id) => `resid ${id} is longer than ${LONGEST_RESID}`),
    ...used.filter((id) => !defined.includes(id)).map((id) => `resid ${id} is not defined`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `resid ${id} is never used`),
    ...[...twice(defined), ...twice(ids)].map((id) => `${id} is there twice`),
    ...textFaults(manifest),
  ];
}

const twice = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);

function textFaults(manifest: Element): string[] {
  const locale = child(manifest, 'DefaultLocale')?.text ?? '';
  const namespace = all(manifest, 'Namespace')[0]?.attributes['resid'];
  const texts = [
    ...(['DisplayName', 'Description'] as const).flatMap((name) => {
      const element = child(manifest, name);
      return element ? [{ element, limit: name === 'DisplayName' ? LONGEST.short : LONGEST.long, translated: name === 'Description' }] : [];
    }),
    ...all(manifest, 'bt:String').map((element) => ({
      element,
      limit: all(manifest, 'bt:ShortStrings').some(({ children }) => children.includes(element)) ? LONGEST.short : LONGEST.long,
      translated: element.attributes['id'] !== namespace,
    })),
  ];
  return texts.flatMap(({ element, limit, translated }) => {
    const name = element.attributes['id'] ?? element.name;
    const locales = element.children.map(({ attributes }) => attributes['Locale'] ?? '');
    const values = [element.attributes['DefaultValue'] ?? '', ...element.children.map(({ attributes }) => attributes['Value'] ?? '')];
    return [
      ...values.filter((value) => value === '' || value.length > limit).map((value) => `${name} has ${value.length} characters, 1 to ${limit} allowed`),
      ...(translated && !locales.includes(OTHER_LOCALE) ? [`${name} has no text for ${OTHER_LOCALE}`] : []),
      ...(locales.includes(locale) ? [`${name} overrides the default locale ${locale}`] : []),
      ...twice(locales).map((one) => `${name} has two texts for ${one}`),
    ];
  });
}
