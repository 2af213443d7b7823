import './preview.css';
import { createGrid } from './grid/univer';

const grid = createGrid('lembar', 'id');
grid.open({ name: 'coba.xlsx', sheets: [{ name: 'Satu', cells: [{ row: 0, column: 0, value: 1234567.5, format: '#,##0.00', bold: true }, { row: 1, column: 0, value: '97,78%' }, { row: 2, column: 0, value: 0, formula: 'SUM(A1,1)' }], merges: [], hiddenRows: [], hiddenColumns: [] }, { name: 'Dua dua', cells: [], merges: [], hiddenRows: [], hiddenColumns: [] }] }, new Map());
const log: string[] = [];
grid.listen({ cells: (...all) => log.push(JSON.stringify(all)), reshaped: () => log.push('reshaped'), selected: (...all) => log.push(JSON.stringify(all)) });
grid.register([{ name: 'LKJIP.UJI', minArguments: 1, maxArguments: 3, call: async (args, cell) => { log.push(cell + JSON.stringify(args)); await new Promise((r) => setTimeout(r, 100)); return [[1 / 3, { error: '#N/A' }]]; } }]);
Object.assign(window, { grid, log });
