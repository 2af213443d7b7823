import type { Decisions } from '../../check/decisions';
import { NOTHING_STORED, readDecisionsJson, writeDecisionsJson, type StoredDecisions } from '../../check/decisions-json';
import { loadPart, savePart, type OwnPart } from './own-part';
import { inExcel } from './patience';

const PART: OwnPart = { namespace: 'urn:selaras:keputusan', element: 'keputusan' };
const WHERE = 'customXml keputusan';

/**
 * What people have set aside and taught, as it travels in the workbook.
 * @returns also what of it could not be read, for the report
 * @throws HostFailure when Excel does not answer
 */
export function readDecisions(): Promise<StoredDecisions> {
  return inExcel(async (context) => {
    const json = await loadPart(context, PART);
    return json === undefined ? NOTHING_STORED : readDecisionsJson(json, WHERE);
  });
}

/**
 * Keeps these decisions, and no others, in the workbook; without any, nothing of ours stays in it.
 * @throws HostFailure when Excel does not let us
 */
export function writeDecisions(decisions: Decisions): Promise<void> {
  const none = decisions.setAside.length + decisions.lessons.length === 0;
  return inExcel((context) => savePart(context, PART, none ? undefined : writeDecisionsJson(decisions)));
}
