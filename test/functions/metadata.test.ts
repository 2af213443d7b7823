import { localise } from '../../src/functions/metadata';
import { generated } from './excel';

interface Localised {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string; readonly name: string; readonly description: string; readonly helpUrl: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly type: string; readonly optional?: true; readonly customEnumId?: string }[];
  }[];
  readonly enums: readonly { readonly id: string; readonly values: readonly { readonly stringValue: string; readonly tooltip: string }[] }[];
}

const IDS = ['IKM', 'NRR', 'NRR_WEIGHTED', 'CAPAIAN', 'KATEGORI', 'EFISIENSI', 'SERAPAN', 'TERBILANG', 'MUTU', 'SAMPEL', 'PERINGKAT'];

async function localised(language: 'id' | 'en', url?: string): Promise<Localised> {
  const { metadataJson } = await generated();
  return JSON.parse(localise(metadataJson, language, url));
}

test('the eleven functions are generated without a fault', async () => {
  const { errors, associate } = await generated();
  expect(errors).toEqual([]);
  expect(associate.map(({ id }) => id)).toEqual(IDS);
});

describe.each(['id', 'en'] as const)('in %s', (language) => {
  test('every function, parameter and choice is described', async () => {
    const { functions, enums } = await localised(language);
    const texts = [
      ...functions.flatMap(({ description, parameters }) => [description, ...parameters.flatMap((parameter) => [parameter.name, parameter.description])]),
      ...enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip)),
    ];
    expect(texts.filter((text) => !text)).toEqual([]);
    expect(functions.map(({ id }) => id)).toEqual(IDS);
    expect(functions.map(({ name }) => name)).toEqual(IDS);
  });

  test('errors and formatted values may be arguments', async () => {
    expect(await localised(language)).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
  });
});

test('only words differ between the languages', async () => {
  const bare = ({ functions, enums }: Localised): unknown => [
    functions.map(({ id, parameters }) => [id, parameters.map(({ type, optional, customEnumId }) => [type, optional, customEnumId])]),
    enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]),
  ];
  const [indonesian, english] = await Promise.all([localised('id'), localised('en')]);
  expect(bare(indonesian)).toEqual(bare(english));
  const words = ({ functions }: Localised): string[] => functions.map(({ description }) => description);
  expect(words(indonesian).filter((text) => words(english).includes(text))).toEqual([]);
});

test('choices are offered for the options that are words', async () => {
  const { functions } = await localised('id');
  expect(functions.flatMap(({ id, parameters }) => parameters.filter(({ customEnumId }) => customEnumId).map(({ name }) => `${id} ${name}`)))
    .toEqual(['CAPAIAN arah', 'EFISIENSI hasil', 'TERBILANG ejaan']);
});

test('help leads to the page of the function, where the add-in is served', async () => {
  const { functions } = await localised('en', 'https://selaras.example');
  expect(functions.map(({ helpUrl }) => helpUrl)).toEqual(IDS.map((id) => `https://selaras.example/bantuan/fungsi/${id}.html`));
});

test.each([
  ['LAIN', '{"functions":[{"id":"LAIN","parameters":[]}]}'],
  ['kota of IKM', '{"functions":[{"id":"IKM","parameters":[{"name":"kota"}]}]}'],
  ['lain', '{"functions":[],"enums":[{"values":[{"stringValue":"lain"}]}]}'],
])('what has no English words is refused: %s', (name, metadata) => {
  expect(() => localise(metadata, 'en')).toThrow(`${name} has no English words`);
  expect(JSON.parse(localise(metadata, 'id'))).toMatchObject(JSON.parse(metadata));
});
