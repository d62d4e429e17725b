import { attribute, scanXml } from './xml.ts';

/** Codes that a workbook uses by number without writing them out. */
const builtIn = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** The format code of each cell style, in the order by which cells name their style. */
export async function readNumberFormats(chunks: AsyncIterable<string>): Promise<string[]> {
  const codes = new Map(builtIn);
  const ids: number[] = [];
  let list = '';
  await scanXml(chunks, {
    open(name, attributes) {
      if (lists.has(name)) list = name;
      if (name === 'numFmt' && list === 'numFmts') codes.set(...readCode(attributes));
      if (name === 'xf' && list === 'cellXfs') ids.push(formatId(attributes));
    },
  });
  return ids.map((id) => codes.get(id) ?? regionalDate(id) ?? 'General');
}

/** Those whose elements are called alike: styles of cells, named styles, conditional styles. */
const lists = new Set(['numFmts', 'cellStyleXfs', 'cellXfs', 'dxfs']);

function formatId(attributes: string): number {
  return Number(attribute(attributes, 'numFmtId') ?? 0);
}

function readCode(attributes: string): [number, string] {
  return [formatId(attributes), attribute(attributes, 'formatCode') ?? 'General'];
}

/** Numbers that stand for a date in East Asian and Thai versions, and for nothing elsewhere. */
function regionalDate(id: number): string | undefined {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'm/d/yy' : undefined;
}
