import { defineVendor } from '../define.js';

export const spreadsheets = defineVendor({
  id: 'fs',
  name: 'File system',
  role: 'built-in',
  packages: ['xlsx', 'xlsx-js-style', 'exceljs'],
  kind: 'storage',
  docs: 'https://docs.sheetjs.com/docs/api/write-options/',
  calls: [
    { path: ['writeFile', 'writeFileXLSX', 'writeFileAsync'], args: [0] },
    { path: ['xlsx.writeFile', 'csv.writeFile'], args: [-1] },
  ],
  propagators: [
    { path: ['json_to_sheet', 'aoa_to_sheet', 'sheet_to_json'], result: 'value' },
    { path: ['sheet_to_csv', 'sheet_to_html', 'sheet_to_txt'], result: 'text' },
    { path: 'book_new', result: 'keeps' },
    { path: ['book_append_sheet', 'sheet_add_json', 'sheet_add_aoa'], result: { into: 0 } },
    { path: ['addWorksheet', 'getWorksheet', 'getRow', 'getCell', 'getColumn'], result: 'value', of: -1 },
    { path: ['write', 'writeXLSX'], result: 'keeps' },
    { path: 'writeBuffer', result: 'value', of: -1 },
  ],
});
