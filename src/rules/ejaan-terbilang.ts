import { figure, saidAt } from '../check/sentence-violation';
import { bilingual, place } from '../check/message';
import type { Rule } from '../check/rule';
import { wordsAgree } from '../sentence/mention';
import { passagesOf } from '../sentence/passage';

/** A number word in an amount in words is misspelt; the amount is still readable. */
const rule: Rule = {
  id: 'ejaan-terbilang',
  *check({ workbook }) {
    for (const passage of passagesOf(workbook)) {
      const told = new Set<string>();
      for (const mention of passage.mentions) {
        if (!wordsAgree(mention)) continue;
        for (const { word, meant } of mention.words?.slips ?? []) {
          const { at, ...rest } = saidAt(passage, mention);
          const key = `${at.row},${at.column},${word}`;
          if (told.has(key)) continue;
          told.add(key);
          const printed = figure(passage, mention);
          yield {
            at, ...rest, level: 'saran', found: word, expected: meant, evidence: [at],
            message: bilingual((language) => language === 'id'
              ? `Di ${place(at)}, pada terbilang ${printed}, tertulis "${word}"; yang dimaksud tampaknya "${meant}".`
              : `In ${place(at)}, in the words for ${printed}, "${word}" seems to mean "${meant}".`),
          };
        }
      }
    }
  },
};

export default rule;
