/** Lints texts as if they stood in the named files: [[path, text], …] on stdin, the rules they break, one list each, on stdout. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';

const texts = JSON.parse(readFileSync(0, 'utf8')) as [path: string, text: string][];
// The types of the whole project would take most of the time, and say no more.
// Where CI is set the parser takes each file to be linted once, as it is on disk.
const parserOptions = { projectService: false, disallowAutomaticSingleRunInference: true, project: path.join(import.meta.dirname, 'lint-texts.tsconfig.json') };
const eslint = new ESLint({ overrideConfig: { files: ['src/**'], languageOptions: { parserOptions } } });
const broken: string[][] = [];
for (const [filePath, text] of texts) {
  const results = await eslint.lintText(text, { filePath });
  broken.push(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message)));
}
console.log(JSON.stringify(broken));
