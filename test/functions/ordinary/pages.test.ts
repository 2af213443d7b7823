import { isConverted, toOrdinary } from '../../../src/functions/ordinary/to-ordinary';
import { readPages } from '../page';

test.each(readPages())('the page of $name shows the ordinary form as it is', ({ name, text }) => {
  const [, call = '', ordinary = ''] = /\n## Tanpa add-in\n\nBentuk biasa dari `=(.*?)`.*\n\n```\n=(.*)\n```\n/.exec(text) ?? [];
  expect(call).toContain(`LKJIP.${name}(`);
  const result = toOrdinary(call.replaceAll('; ', ','));
  expect(isConverted(result) ? result.cells[0]?.[0] : result.message.en).toBe(ordinary);
});
