/** One function of functions-id.json or functions-en.json, as far as a page tells it. */
interface Described {
  readonly id: string;
  readonly description?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string; readonly optional?: boolean }[];
}

/**
 * The help pages that Excel opens from its function wizard, one a function, Indonesian first.
 * @param indonesian text of functions-id.json
 * @param english text of functions-en.json
 * @returns pages by file name
 */
export function functionPages(indonesian: string, english: string): Map<string, string> {
  const twins = new Map(read(english).map((described) => [described.id, described]));
  return new Map(read(indonesian).map((described) => [`${described.id}.html`, page(described, twins.get(described.id) ?? described)]));
}

const read = (json: string): readonly Described[] => (JSON.parse(json) as { functions: readonly Described[] }).functions;
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function page(id: Described, en: Described): string {
  return `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
    <title>LKJIP.${id.id} · Selaras</title>
    <link rel="stylesheet" href="../bantuan.css">
  </head>
  <body>
    <h1>LKJIP.${id.id}</h1>
    ${section(id)}
    <hr>
    <div lang="en">
      ${section(en)}
    </div>
    <p><a href="../bantuan.html">Selaras</a></p>
  </body>
</html>
`;
}

function section({ id, description = '', parameters }: Described): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join('; ');
  const rows = parameters.map((parameter) => `<dt>${escape(parameter.name)}</dt><dd>${escape(parameter.description ?? '')}</dd>`).join('\n      ');
  return `<p>${escape(description)}</p>
    <p><code>=LKJIP.${id}(${escape(names)})</code></p>
    <dl>
      ${rows}
    </dl>`;
}
