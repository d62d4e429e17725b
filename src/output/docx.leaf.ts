import * as docx from 'docx';

export { docx };
