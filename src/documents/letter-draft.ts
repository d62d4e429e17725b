import { partName as bodyName, type LetterPart, letterId, partsOf } from '../domain/letter.ts';
import { personLine } from '../domain/person.ts';
import type { LetterLanguage } from '../domain/vocabulary.ts';
import { joined } from '../language/arabic/numbering.ts';
import { code } from '../language/parts.ts';
import { titleIn } from '../language/text.ts';
import type { DraftFacts } from '../office/draft-facts.ts';
import type { LetterPaper } from '../output/letter-paper.ts';
import type { OutputFile } from '../output/result.ts';
import { signatoryText } from '../records/letter.ts';
import { addresseeLine } from './addressee.ts';
import { answeringLine } from './answering.ts';
import { fillTemplate, type TemplateFields } from './fill-template.ts';

/** A frame for each kind of paper and language: `letter-ar`, `note-verbale-en`. */
export type Templates = Readonly<Record<string, { name: string; text: string }>>;

export type DraftPaper = {
  office: string;
  officeAr: string;
  isDemo: boolean;
  templates: Templates;
  /** What it says, a line each; left as dots for a hand to write. */
  body?: readonly string[];
};

/** A letter to be signed: the signing registry gives its number and date, so both are dots. */
function letterDraft(facts: DraftFacts, paper: DraftPaper): LetterPaper {
  const { language, means } = facts.letter;
  const kind = means === 'note_verbale' ? 'note-verbale' : 'letter';
  const template = paper.templates[`${kind}-${language}`];
  if (template === undefined) throw new Error(`No template ${kind}-${language}.`);
  const fields = fieldsOf(facts, paper);
  return {
    title: fields.subject ?? '',
    office: paper.office,
    language,
    lines: [
      ...(paper.isDemo ? ['# DEMO DATA: made-up people and figures'] : []),
      ...fillTemplate(template.name, template.text, fields),
    ],
  };
}

/** The same draft twice: DOCX to be signed, Markdown to be compared. */
export function draftFiles(facts: DraftFacts, paper: DraftPaper, folder: string): OutputFile[] {
  const letter = letterDraft(facts, paper);
  return (['docx', 'md'] as const).map((format) => ({
    name: `${folder}/${letterId(facts.letter)}.${format}`,
    format,
    letter,
    draftOf: facts.letter.id,
  }));
}

const dots = '…'.repeat(9);
const blankBody = ['…'.repeat(40), '…'.repeat(40)];

function fieldsOf(facts: DraftFacts, paper: DraftPaper): TemplateFields {
  const { letter, addressees, attention, passOnTo } = facts;
  const { language, subjectEn, subjectAr } = letter;
  const printed = language === 'ar' ? 'ar' : 'en';
  const listed = (parts: readonly LetterPart[]) =>
    list(
      parts.map((one) => nameIn(one, language)),
      language,
    );
  const office = printed === 'ar' ? paper.officeAr : paper.office;
  return {
    office,
    number: dots,
    date: dots,
    hijri: letter.hijriText ?? dots,
    register: code(letterId(letter)),
    addressee: addresseeLine(listed(addressees), facts.organisation, language),
    addressee_name: listed(addressees),
    attention: attention === undefined ? '' : personLine(attention, printed),
    via: passOnTo.length > 0 ? '' : listed(partsOf(letter, 'via')),
    pass_on_to: listed(passOnTo),
    issuer: listed(partsOf(letter, 'from')) || office,
    subject: titleIn({ language: printed }, { titleEn: subjectEn, titleAr: subjectAr }),
    body: (paper.body ?? blankBody).join('\n'),
    answering: answeringLine(facts, language),
    attachments: list(letter.attachments, language),
    copies: listed(partsOf(letter, 'copy')),
    signatory: signatoryText(letter, printed) ?? dots,
  };
}

function nameIn(part: LetterPart, language: LetterLanguage): string {
  const { nameEn, nameAr } = part;
  return (language === 'ar' ? (nameAr ?? nameEn) : (nameEn ?? nameAr)) ?? bodyName(part);
}

function list(items: readonly string[], language: LetterLanguage): string {
  return language === 'ar' ? joined(items) : items.join(', ');
}
