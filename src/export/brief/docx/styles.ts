import { declaration } from './ooxml.ts';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A paragraph style; sizes are in half points, spaces in twentieths of a point. */
interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly paragraph: string;
  readonly run: string;
}

const paragraphStyles: readonly ParagraphStyle[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: '<w:spacing w:after="80"/>',
    run: '<w:b/><w:sz w:val="36"/>',
  },
  {
    id: 'Summary',
    name: 'Summary',
    paragraph: '<w:spacing w:after="200"/>',
    run: '<w:color w:val="555555"/><w:sz w:val="20"/>',
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    paragraph:
      '<w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="767676"/></w:pBdr><w:spacing w:before="320" w:after="120"/><w:outlineLvl w:val="0"/>',
    run: '<w:b/><w:sz w:val="26"/>',
  },
  { id: 'ListBullet', name: 'List Bullet', paragraph: '<w:spacing w:after="80"/>', run: '' },
  {
    id: 'Source',
    name: 'Source',
    paragraph: '<w:keepNext/><w:spacing w:before="120" w:after="40"/><w:ind w:left="425" w:hanging="425"/>',
    run: '<w:sz w:val="19"/>',
  },
  {
    id: 'Quote',
    name: 'Quote',
    paragraph: '<w:spacing w:after="40"/><w:ind w:left="425"/>',
    run: '<w:color w:val="404040"/><w:sz w:val="18"/>',
  },
  { id: 'Footer', name: 'footer', paragraph: '<w:jc w:val="right"/>', run: '<w:sz w:val="16"/>' },
];

const styleOf = ({ id, name, paragraph, run }: ParagraphStyle): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

/** The styles of the document: `word/styles.xml`. */
export const stylesPart: string = [
  `${declaration}<w:styles ${namespace}>`,
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman" w:eastAsia="Noto Serif CJK KR"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>',
  '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  ...paragraphStyles.map(styleOf),
  '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="Mark"><w:name w:val="Mark"/><w:rPr><w:color w:val="1F4E8C"/><w:sz w:val="16"/></w:rPr></w:style>',
  '</w:styles>',
].join('');

const bulletOf = (level: number): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${level === 0 ? '•' : '–'}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${425 * (level + 1)}" w:hanging="285"/></w:pPr></w:lvl>`;

/** The bullets of two levels: `word/numbering.xml`. */
export const numberingPart: string = [
  `${declaration}<w:numbering ${namespace}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>`,
  ...[0, 1].map(bulletOf),
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
].join('');
