/** What only a check needs: loaded behind the pane, which is ready before it. */
export { checkWorkbook } from '../check/check-workbook';
export { readMaps } from './sheet-map';
