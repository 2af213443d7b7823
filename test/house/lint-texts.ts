/** Lints texts as if they stood in the named files: [[path, text], …] on stdin, the rules they break, one list each, on stdout. */
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';

const texts = JSON.parse(readFileSync(0, 'utf8')) as [path: string, text: string][];
const eslint = new ESLint();
const broken: string[][] = [];
for (const [filePath, text] of texts) {
  const results = await eslint.lintText(text, { filePath });
  broken.push(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message)));
}
console.log(JSON.stringify(broken));
