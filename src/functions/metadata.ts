import { ENGLISH_CHOICES, ENGLISH_FUNCTIONS } from './english';

/** What custom-functions-metadata writes, as far as it is changed here; all else is kept. */
interface Metadata {
  readonly functions: readonly Described[];
  readonly enums?: readonly { readonly values: readonly Choice[] }[];
}
interface Described {
  readonly id: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string }[];
}
interface Choice {
  readonly stringValue?: string;
  readonly tooltip?: string;
}

/** The address that stands in the help links of functions.ts. */
const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * The generated functions.json, as Excel gets it in one language.
 *
 * Sets what cannot be generated: errors may be arguments, so that one bad cell of a range spoils only its own result.
 * @param generated the text of functions.json, whose words are Indonesian.
 * @param url where the add-in is served; the help links lead there.
 * @throws when a function, a parameter or a choice has no English words.
 */
export function localise(generated: string, language: 'id' | 'en', url: string = DEVELOPMENT_URL): string {
  const metadata = JSON.parse(generated.replaceAll(DEVELOPMENT_URL, url)) as Metadata;
  const spoken = language === 'id' ? metadata : {
    ...metadata,
    functions: metadata.functions.map(inEnglish),
    enums: metadata.enums?.map((options) => ({ ...options, values: options.values.map(choiceInEnglish) })),
  };
  return JSON.stringify({ allowErrorForDataTypeAny: true, ...spoken }, null, 2);
}

function inEnglish(described: Described): Described {
  const english = ENGLISH_FUNCTIONS[described.id];
  if (!english) throw new Error(`${described.id} has no English words in src/functions/english.ts`);
  return {
    ...described,
    description: english.description,
    parameters: described.parameters.map((parameter) => {
      const words = english.parameters[parameter.name];
      if (!words) throw new Error(`${parameter.name} of ${described.id} has no English words in src/functions/english.ts`);
      return { ...parameter, name: words[0], description: words[1] };
    }),
  };
}

function choiceInEnglish(choice: Choice): Choice {
  const tooltip = ENGLISH_CHOICES[choice.stringValue ?? ''];
  if (tooltip === undefined) throw new Error(`${choice.stringValue ?? 'A choice'} has no English words in src/functions/english.ts`);
  return { ...choice, tooltip };
}
