import { WHOLE } from './whole-office.ts';

/** Office files that are wrong before they are an office: their bytes, and what is told of them. */

const utf8 = (text: string) => new TextEncoder().encode(text);
const json = JSON.stringify(WHOLE, null, 2);

export const UNREADABLE: readonly (readonly [
  title: string,
  bytes: Uint8Array,
  told: readonly (readonly [path: string, what: string])[],
])[] = [
  ['UTF-16 with its mark', Buffer.from(`\ufeff${json}`, 'utf16le'), [['', 'not-utf-8']]],
  ['UTF-16 without its mark', Buffer.from('{"name": 1}', 'utf16le'), [['', 'not-utf-8']]],
  ['Windows-1258', Buffer.from('{"name":"Qu\xe2\xecy"}', 'latin1'), [['', 'not-utf-8']]],
  ['UTF-8 cut within a letter', utf8(json).slice(0, json.indexOf('Tr') + 14), [['', 'not-utf-8']]],
  [
    'UTF-8 that was read as Windows-1252 and saved',
    utf8(json.replace('Quầy 1', 'Quáº§y 1')),
    [['', 'garbled']],
  ],
  ...['Quận Äá»‘ng', 'HÃ´m nay', 'nÆ°á»›c', 'Ä‘Æ¡n', 'cÅ©'].map(
    (name) =>
      [
        `UTF-8 read as Windows-1252: ${name}`,
        utf8(json.replace('Quầy 1', name)),
        [['', 'garbled']],
      ] as const,
  ),
  [
    'lists within lists',
    utf8(json.replace('"staff": [', `"staff": ${'['.repeat(40)}`)),
    [['', 'too-deep']],
  ],
  ['no content', utf8(''), [['', 'not-json']]],
  ['a comma too many', utf8(json.replace(/\n\}$/, ',\n}')), [['', 'not-json']]],
  ['a quotation mark missing', utf8(json.replace('"name"', 'name"')), [['', 'not-json']]],
  ['typographic quotation marks', utf8(json.replace('"name"', '“name”')), [['', 'not-json']]],
  ['a remark', utf8(`// tệp của trung tâm\n${json}`), [['', 'not-json']]],
  ['half of it', utf8(json.slice(0, json.length / 2)), [['', 'not-json']]],
  ['two of them', utf8(json + json), [['', 'not-json']]],
  ['a list in place of the office', utf8(`[${json}]`), [['', 'wrong-kind']]],
  ['null in place of the office', utf8('null'), [['', 'wrong-kind']]],
  [
    'a key twice, deep inside',
    utf8(json.replace('"noWait": true', '"noWait": true,\n      "noWait": true')),
    [['lanes.2.noWait', 'key-twice']],
  ],
  [
    'the hours twice, at the top',
    utf8(json.replace('{', '{"kioskHours": {},')),
    [['kioskHours', 'key-twice']],
  ],
];
